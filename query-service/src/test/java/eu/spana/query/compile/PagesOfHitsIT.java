package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.Published;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@QueryIntegrationTest
class PagesOfHitsIT {
    private static final int DOCUMENTS = 25;

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    /// Ties on purpose: many share a score or a date, and every fifth has no date.
    @BeforeEach
    void fill() {

        index.holds(IntStream.range(0, DOCUMENTS).mapToObj(PagesOfHitsIT::numbered).toList());
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void comeWithoutDoublesAndGaps(Sort sort) {
        List<String> all = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = api.search("q", "phishing", "sort", sort.parameter(), "cursor", cursor);
            all.addAll(QueryApi.ids(page));
            sizes.add(page.get("hits").size());
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());
        assertThat(sizes).containsExactly(10, 10, 5);
        assertThat(all).doesNotHaveDuplicates().hasSize(DOCUMENTS);
        assertThat(all)
                .isEqualTo(api.found("q", "phishing", "sort", sort.parameter(), "size", "100"));
    }

    @Test
    void areInTheOrderOfTheirDatesWithTheUndatedLast() {
        assertThat(api.found("sort", "newest", "size", "3"))
                .containsExactly("document-04", "document-09", "document-14");
        assertThat(api.found("sort", "oldest", "size", "3"))
                .containsExactly("document-01", "document-06", "document-11");
        assertThat(api.found("sort", "newest", "size", "25"))
                .endsWith(
                        "document-00", "document-05", "document-10", "document-15", "document-20");
        assertThat(api.found("sort", "oldest", "size", "25")).endsWith("document-20");
    }

    @Test
    void theLastFullPageHasNoNext() {
        assertThat(api.search("size", "25").has("next")).isFalse();
        assertThat(api.search("size", "24").has("next")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void stayAsTheyWereWhateverIsIndexedMeanwhile(Sort sort) {
        String[] search = {"q", "phishing", "sort", sort.parameter()};
        List<String> before = api.found(with(search, "size", "100"));
        JsonNode first = api.search(search);
        List<String> all = new ArrayList<>(QueryApi.ids(first));
        index.holds(
                IntStream.range(0, 2 * DOCUMENTS)
                        .mapToObj(number -> numbered(DOCUMENTS / 2 + number))
                        .toList());
        String cursor = first.path("next").asString("");
        while (!cursor.isEmpty()) {
            JsonNode page = api.search(with(search, "cursor", cursor));
            all.addAll(QueryApi.ids(page));
            cursor = page.path("next").asString("");
        }
        assertThat(all).isEqualTo(before);
    }

    /// How rare a word is decides the order, and which words are corrected decides what is found.
    @Test
    void stayAsTheyWereWhenTheirWordsBecomeFrequentOrKnown() {
        index.holds(IntStream.range(0, DOCUMENTS).mapToObj(PagesOfHitsIT::ofTwoWords).toList());
        String[] search = {"q", "botnet ransomwere"};
        List<String> before = api.found(with(search, "size", "100"));
        JsonNode page = api.search(search);
        List<String> all = new ArrayList<>(QueryApi.ids(page));
        index.holds(
                IntStream.range(0, 100)
                        .mapToObj(i -> article("new-" + i).text("en", "Ransomwere", "Botnet news."))
                        .toList());
        while (page.has("next")) {
            page = api.search(with(search, "cursor", page.get("next").asString()));
            all.addAll(QueryApi.ids(page));
        }
        assertThat(all).isEqualTo(before);
    }

    private static DocumentBuilder ofTwoWords(int number) {
        String body = "A botnet. ".repeat(number % 3) + "It was ransomware. ".repeat(number % 4);
        return article("document-%02d".formatted(number)).text("en", "Notes", body);
    }

    private static String[] with(String[] search, String name, String value) {
        return Stream.concat(Arrays.stream(search), Stream.of(name, value)).toArray(String[]::new);
    }

    @Test
    void aCursorWhoseIndexIsGoneHasExpired() {
        String cursor = api.search("q", "phishing").get("next").asString();
        index.removeIndex();
        fill();
        HttpResponse<String> response =
                api.get("/api/v1/search?" + QueryApi.query("q", "phishing", "cursor", cursor));
        assertThat(response.statusCode()).isEqualTo(410);
        assertThat(QueryApi.json(response).get("type").asString())
                .isEqualTo("urn:spana:problem:expired-cursor");
        assertThat(api.found("q", "phishing")).hasSize(10);
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        String cursor = api.search("q", "phishing").get("next").asString();
        assertRefused("q", "other", "cursor", cursor);
        assertRefused("q", "phishing", "sort", "newest", "cursor", cursor);
        assertRefused("q", "phishing", "language", "en", "cursor", cursor);
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        assertRefused("cursor", "x");
        assertRefused("cursor", "!!!");
        assertRefused("cursor", "bnVsbA");
        assertRefused("cursor", "e30");
        assertRefused("cursor", "eyJjcml0ZXJpYSI6IngiLCJwb3NpdGlvbiI6WzEsMl19");
        assertRefused("cursor", "A".repeat(5000));
    }

    private void assertRefused(String... namesAndValues) {
        HttpResponse<String> response = api.get("/api/v1/search?" + QueryApi.query(namesAndValues));
        assertThat(response.statusCode()).isEqualTo(400);
        JsonNode problem = QueryApi.json(response);
        assertThat(problem.get("type").asString()).isEqualTo("urn:spana:problem:invalid-parameter");
        assertThat(problem.get("parameter").asString()).isEqualTo("cursor");
    }

    private static DocumentBuilder numbered(int number) {
        DocumentBuilder document =
                article("document-%02d".formatted(number))
                        .text("en", "Phishing", "The same words about phishing in each.");
        int group = number % 5;
        return group == 0 ? document : document.published(inYear(2010 + group));
    }

    private static Published inYear(int year) {
        return new Published(
                Integer.toString(year), Published.Precision.YEAR, Published.Basis.URL, 1);
    }
}
