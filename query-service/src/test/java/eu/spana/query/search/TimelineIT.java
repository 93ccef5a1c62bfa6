package eu.spana.query.search;

import static eu.spana.query.IndexFixture.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;

@QueryIntegrationTest
class TimelineIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                dated("a", DocumentKind.SPEECH, "2009", Precision.YEAR),
                dated("b", DocumentKind.ARTICLE, "2012-05-02", Precision.DAY),
                dated("c", DocumentKind.ARTICLE, "2012-05-02T23:59:00Z", Precision.INSTANT),
                dated("d", DocumentKind.ARTICLE, "2012-06", Precision.MONTH),
                dated("e", DocumentKind.POST, "2024-01-31", Precision.DAY),
                document("f", DocumentKind.POST).text("en", "undated", "x"));
    }

    @Test
    void isAbsentUnlessAskedFor() {
        assertThat(api.search().has("timeline")).isFalse();
        assertThat(api.search("timeline", "false").has("timeline")).isFalse();
    }

    @Test
    void countsByAnIntervalThatSuitsThePeriod() {
        JsonNode years = timeline();
        assertThat(years.get("interval").asString()).isEqualTo("year");
        assertThat(counted(years)).containsExactly("2009 1", "2012 3", "2024 1");
        JsonNode months = timeline("to", "2013");
        assertThat(months.get("interval").asString()).isEqualTo("month");
        assertThat(counted(months)).containsExactly("2009-01 1", "2012-05 2", "2012-06 1");
        JsonNode days = timeline("from", "2012-05", "to", "2012-06");
        assertThat(days.get("interval").asString()).isEqualTo("day");
        assertThat(days.get("buckets").size()).isEqualTo(31);
        assertThat(counted(days)).containsExactly("2012-05-02 2", "2012-06-01 1");
    }

    @Test
    void aBucketNarrowsTheSearchToWhatItCounts() {
        JsonNode bucket = timeline().at("/buckets/3");
        assertThat(bucket.get("count").asInt()).isEqualTo(3);
        String from = bucket.get("from").asString();
        assertThat(api.found("from", from, "to", bucket.get("to").asString()))
                .containsExactlyInAnyOrder("b", "c", "d");
    }

    @Test
    void countsWhatIsFoundWithEveryChoice() {
        assertThat(counted(timeline("kind", "article", "kind", "speech")))
                .containsExactly("2009-01 1", "2012-05 2", "2012-06 1");
        assertThat(counted(timeline("kind", "article"))).hasSize(2);
        assertThat(counted(timeline("kind", "article", "facets", "none"))).hasSize(2);
        assertThat(counted(timeline("kind", "page"))).isEmpty();
    }

    private JsonNode timeline(String... namesAndValues) {
        String[] all = new String[namesAndValues.length + 2];
        all[0] = "timeline";
        all[1] = "true";
        System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
        return api.search(all).get("timeline");
    }

    private static List<String> counted(JsonNode timeline) {
        return timeline.get("buckets")
                .valueStream()
                .filter(bucket -> bucket.get("count").asInt() > 0)
                .map(bucket -> bucket.get("from").asString() + " " + bucket.get("count").asInt())
                .toList();
    }

    private static DocumentBuilder dated(
            String id, DocumentKind kind, String date, Precision precision) {
        return document(id, kind)
                .text("en", "dated", "x")
                .published(new Published(date, precision, Basis.META, 1));
    }

    @Test
    void countsTheDaysOfALaterPageAtTheMomentOfTheFirst() {
        JsonNode first = api.search("from", "2012", "to", "2012", "timeline", "true", "size", "1");
        index.holds(dated("new", DocumentKind.POST, "2012-05-03", Precision.DAY));
        JsonNode second =
                api.search(
                        "from",
                        "2012",
                        "to",
                        "2012",
                        "timeline",
                        "true",
                        "size",
                        "1",
                        "cursor",
                        first.get("next").asString());
        assertThat(counted(second.get("timeline")))
                .isEqualTo(counted(first.get("timeline")))
                .containsExactly("2012-05-02 2", "2012-06-01 1");
    }

    @Test
    void spansADayACenturyAndNothing() {
        index.holds(dated("a", DocumentKind.POST, "2012-05-02T10:00:00Z", Precision.INSTANT));
        assertThat(timeline().toString())
                .isEqualTo(
                        "{\"interval\":\"day\",\"buckets\":[{\"from\":\"2012-05-02\","
                                + "\"to\":\"2012-05-02\",\"count\":1}]}");
        index.holds(
                dated("a", DocumentKind.POST, "1889", Precision.YEAR),
                dated("b", DocumentKind.POST, "2031-12-31", Precision.DAY));
        assertThat(timeline().get("interval").asString()).isEqualTo("decade");
        assertThat(counted(timeline())).containsExactly("1880 1", "2030 1");
        index.holds(document("f", DocumentKind.POST).text("en", "undated", "x"));
        assertThat(timeline().get("buckets").isEmpty()).isTrue();
    }
}
