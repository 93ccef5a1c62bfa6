package eu.spana.query.suggest;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Visibility;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;

@QueryIntegrationTest
class SuggestControllerIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                article("one")
                        .text("en", "Ransomware attack on a ferry", "Nothing of ransoms here.")
                        .tags(List.of("Ransomware", "Transport"))
                        .authors(List.of("Cecilia Malmström")),
                article("two")
                        .text("en", "An attack with ransomware", "x")
                        .tags(List.of("Ransomware"))
                        .authors(List.of("Malte Exempel", "Cecilia Malmström")),
                article("three")
                        .text("sv", "Säkerhet på nätet", "x")
                        .text("en", "Ransom notes compared", "x")
                        .tags(List.of("Rättegång")),
                article("restricted")
                        .text("en", "Ransomed secret", "x")
                        .tags(List.of("Ransomed"))
                        .authors(List.of("Malin Hemlig"))
                        .visibility(Visibility.RESTRICTED),
                article("removed").text("en", "Ransomless", "x"));
        index.holdsRemovalOf("removed");
    }

    @Test
    void completesTheLastWordThePopularFirst() {
        assertThat(words("rans")).containsExactly("ransomware", "ransom");
        assertThat(words("Attack ranso")).containsExactly("Attack ransomware");
    }

    @Test
    void doesNotRepeatAWordThatIsFinished() {
        assertThat(words("ransomware")).isEmpty();
        assertThat(words("ransom")).containsExactly("ransomware");
    }

    @Test
    void namesTitlesThatHaveTheWordsTogetherFirst() {
        assertThat(ids("ransomware att")).containsExactly("one", "two");
        assertThat(ids("attack wi")).containsExactly("two");
        JsonNode title = suggest("sakerh").at("/titles/0");
        assertThat(title.toString())
                .isEqualTo(
                        "{\"id\":\"three\",\"title\":\"Säkerhet på nätet\",\"language\":\"sv\"}");
    }

    @Test
    void namesTagsAndPeopleByAnyOfTheirWordsWithAndWithoutAccents() {
        assertThat(suggest("ra").get("tags").toString())
                .isEqualTo(
                        "[{\"value\":\"Ransomware\",\"count\":2},"
                                + "{\"value\":\"Rättegång\",\"count\":1}]");
        assertThat(suggest("malms").get("names").toString())
                .isEqualTo("[{\"value\":\"Cecilia Malmström\",\"count\":2}]");
        assertThat(suggest("Malmström ceci").get("names").size()).isEqualTo(1);
        assertThat(suggest("mal").get("names").size()).isEqualTo(2);
    }

    @Test
    void suggestsNothingOfRestrictedOrRemovedDocuments() {
        for (String typed : List.of("ransomed", "ransomle", "malin", "secr", "hemlig")) {
            assertThat(suggest(typed).toString())
                    .isEqualTo("{\"words\":[],\"titles\":[],\"tags\":[],\"names\":[]}");
        }
    }

    @Test
    void suggestsAsManyAsAskedFor() {
        assertThat(suggest("ransom", "size", "1").get("titles").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*", "-", "🔒", "{}", "\\", "\u0000", "a:b"})
    void takesWhateverIsTyped(String typed) {
        assertThat(suggest(typed).get("words").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"size,0", "size,11", "query,x", "q,%LONG%"})
    void refusesWhatItDoesNotTake(String name, String value) {
        String given = value.equals("%LONG%") ? "x".repeat(101) : value;
        HttpResponse<String> response = api.get("/api/v1/suggest?" + QueryApi.query(name, given));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(name);
    }

    private List<String> words(String typed) {
        return suggest(typed).get("words").valueStream().map(JsonNode::asString).toList();
    }

    private List<String> ids(String typed) {
        return suggest(typed).get("titles").valueStream().map(t -> t.get("id").asString()).toList();
    }

    private JsonNode suggest(String typed, String... more) {
        String query = QueryApi.query("q", typed) + "&" + QueryApi.query(more);
        HttpResponse<String> response = api.get("/api/v1/suggest?" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return QueryApi.json(response);
    }
}
