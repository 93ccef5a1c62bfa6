package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;
import static eu.spana.query.IndexFixture.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.document.Visibility;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.IntStream;

@QueryIntegrationTest
class FiltersIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                document("speech", DocumentKind.SPEECH)
                        .text("sv", "Tal", "Trygghet på nätet")
                        .source("riksdag.example", null)
                        .tags(List.of("Politik", "Säkerhet"))
                        .published(day("2012-05-02")),
                document("release", DocumentKind.PRESS_RELEASE)
                        .text("en", "Arrests", "Two people were held")
                        .source("police.example", null)
                        .tags(List.of("Politik"))
                        .published(day("2013-01-01")),
                article("article")
                        .text("en", "Undated", "Nobody knows when")
                        .source("news.example", null)
                        .tags(List.of("Fraud")));
    }

    @Test
    void narrowsByEachField() {
        assertThat(api.found("language", "sv")).containsExactly("speech");
        assertThat(api.found("site", "Police.example")).containsExactly("release");
        assertThat(api.found("kind", "press-release")).containsExactly("release");
        assertThat(api.found("tag", "Säkerhet")).containsExactly("speech");
        assertThat(api.found("year", "2012")).containsExactly("speech");
    }

    @Test
    void takesAnyOfTheValuesOfOneFieldAndAllFields() {
        assertThat(api.found("kind", "speech", "kind", "article"))
                .containsExactly("speech", "article");
        assertThat(api.found("kind", "speech", "kind", "article", "language", "en"))
                .containsExactly("article");
        assertThat(api.found("year", "2012", "year", "2013")).containsExactly("release", "speech");
    }

    @Test
    void narrowsAlikeWhetherTheFieldIsCountedOrNot() {
        assertThat(api.found("kind", "speech", "facets", "none")).containsExactly("speech");
        assertThat(api.found("kind", "speech", "facets", "site")).containsExactly("speech");
    }

    @Test
    void leavesOutTheExcluded() {
        assertThat(api.found("not.site", "police.example")).containsExactly("speech", "article");
        assertThat(api.found("not.year", "2013")).containsExactly("speech", "article");
        assertThat(api.found("not.tag", "Politik")).containsExactly("article");
    }

    @Test
    void narrowsByDateWithBothEndsIncluded() {
        assertThat(api.found("from", "2012-05-02", "to", "2012-05-02")).containsExactly("speech");
        assertThat(api.found("from", "2012-06")).containsExactly("release");
        assertThat(api.found("to", "2012")).containsExactly("speech");
        assertThat(api.found("from", "2012-05", "to", "2013")).containsExactly("release", "speech");
    }

    @Test
    void understandsTheOperatorsInTheText() {
        assertThat(api.found("q", "site:police.example")).containsExactly("release");
        assertThat(api.found("q", "lang:SV")).containsExactly("speech");
        assertThat(api.found("q", "kind:article")).containsExactly("article");
        assertThat(api.found("q", "tag:politik -lang:en")).containsExactly("speech");
        assertThat(api.found("q", "tag:\"Säkerhet\"")).containsExactly("speech");
        assertThat(api.found("q", "before:2013")).containsExactly("speech");
        assertThat(api.found("q", "after:2013")).containsExactly("release");
        assertThat(api.found("q", "kind:article OR kind:speech"))
                .containsExactly("speech", "article");
    }

    @Test
    void countsTheValuesOfEachField() {
        JsonNode facets = api.search().get("facets");
        assertThat(facets.propertyNames())
                .containsExactly("language", "site", "kind", "tag", "year");
        assertThat(counts(facets, "language")).containsExactly("en 2", "sv 1");
        assertThat(counts(facets, "tag")).containsExactly("Politik 2", "Fraud 1", "Säkerhet 1");
        assertThat(counts(facets, "year")).containsExactly("2013 1", "2012 1");
    }

    @Test
    void aChoiceShrinksTheOtherCountsButNotItsOwn() {
        JsonNode facets = api.search("language", "sv").get("facets");
        assertThat(counts(facets, "language")).containsExactly("en 2", "sv 1");
        assertThat(counts(facets, "kind")).containsExactly("speech 1");
    }

    @Test
    void countsWhatHasNoValueWithoutItsOwnChoice() {
        index.holds(
                article("tagged").text("en", "x", "x").tags(List.of("Fraud")),
                article("untagged").text("en", "x", "x").source("news.example", null),
                article("dated").text("sv", "x", "x").published(day("2012-05-02")));
        assertThat(api.search().get("missing").toString())
                .isEqualTo("{\"site\":2,\"tag\":2,\"year\":2}");
        assertThat(api.search("tag", "Fraud").get("missing").toString())
                .isEqualTo("{\"site\":1,\"tag\":2,\"year\":1}");
        assertThat(api.search("facets", "kind").get("missing").isEmpty()).isTrue();
    }

    @Test
    void narrowsToWhatHasNoValueBesideTheChosenOnes() {
        index.holds(
                article("a").text("en", "x", "x").tags(List.of("Fraud")),
                article("b").text("en", "x", "x"),
                article("c").text("en", "x", "x").tags(List.of("Other")));
        assertThat(api.found("missing", "tag")).containsExactly("b");
        assertThat(api.found("missing", "tag", "facets", "none")).containsExactly("b");
        assertThat(api.found("missing", "tag", "tag", "Fraud")).containsExactly("a", "b");
        JsonNode answer = api.search("missing", "tag");
        assertThat(counts(answer.get("facets"), "tag")).containsExactly("Fraud 1", "Other 1");
        assertThat(answer.at("/missing/tag").asLong()).isEqualTo(1);
    }

    @Test
    void countsOnlyTheFieldsThatAreAskedFor() {
        assertThat(api.search("facets", "kind,year").get("facets").propertyNames())
                .containsExactly("kind", "year");
        assertThat(api.search("facets", "none").get("facets").isEmpty()).isTrue();
    }

    @Test
    void showsNothingThatIsRestrictedOrRemoved() {
        DocumentBuilder restricted =
                article("restricted").text("en", "Secret", "x").visibility(Visibility.RESTRICTED);
        index.holds(restricted, article("removed").text("en", "Old", "x"));
        index.holdsRemovalOf("removed");
        JsonNode answer = api.search();
        assertThat(QueryApi.ids(answer)).isEmpty();
        assertThat(counts(answer.get("facets"), "language")).isEmpty();
    }

    private static Published day(String date) {
        return new Published(date, Published.Precision.DAY, Published.Basis.META, 1);
    }

    private static List<String> counts(JsonNode facets, String name) {
        return facets.get(name)
                .valueStream()
                .map(facet -> facet.get("value").asString() + " " + facet.get("count").asLong())
                .toList();
    }

    @Test
    void takesTheLastYearThereIs() {
        assertThat(api.found("to", "9999")).containsExactly("release", "speech");
        assertThat(api.found("from", "2013", "to", "9999-12-31")).containsExactly("release");
        assertThat(api.found("q", "before:9999-12-31")).containsExactly("release", "speech");
        assertThat(api.found("year", "9999")).isEmpty();
        assertThat(api.found("not.year", "9999")).hasSize(3);
        assertThat(api.found("to", "1000")).isEmpty();
    }

    @Test
    void countsAChosenValueHoweverManyAreMoreFrequent() {
        List<String> frequent = IntStream.range(0, 30).mapToObj(i -> "Frequent " + i).toList();
        index.holds(
                article("a").text("en", "x", "x").tags(frequent),
                article("b").text("en", "x", "x").tags(frequent),
                article("c").text("en", "x", "x").tags(List.of("Rare")));
        assertThat(counts(api.search().get("facets"), "tag")).hasSize(30);
        JsonNode facets = api.search("tag", "Rare", "tag", "Frequent 1", "tag", "No such");
        assertThat(counts(facets.get("facets"), "tag"))
                .hasSize(31)
                .contains("Frequent 1 2")
                .endsWith("Rare 1");
        assertThat(counts(api.search("tag", "Rare", "kind", "speech").get("facets"), "tag"))
                .isEmpty();
    }
}
