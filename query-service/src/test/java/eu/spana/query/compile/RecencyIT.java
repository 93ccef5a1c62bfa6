package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;
import eu.spana.query.execute.DocumentSearcher;
import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.PointsInTime;
import eu.spana.query.execute.SearchResult;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@QueryIntegrationTest
class RecencyIT {
    private static final int DOCUMENTS = 20;
    private static final LocalDate DAY = LocalDate.of(2012, 5, 2);

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;
    @Autowired private SearchLimits limits;
    @Autowired private TextKnowledge knowledge;
    @Autowired private PointsInTime points;
    @Autowired private DocumentSearcher searcher;
    @Autowired private Cursors cursors;

    @Test
    void putsTheNewerOfTwoEqualsFirst() {
        index.holds(
                published("a-old", 3000).text("en", "Notes", "A botnet was taken down."),
                published("b-new", 3).text("en", "Notes", "A botnet was taken down."));
        assertThat(api.found("q", "botnet")).containsExactly("b-new", "a-old");
    }

    @Test
    void canBeSwitchedOff() {
        index.holds(
                published("a-old", 3000).text("en", "Notes", "A botnet was taken down."),
                published("b-new", 3).text("en", "Notes", "A botnet was taken down."));
        assertThat(api.found("q", "botnet", "recency", "off")).containsExactly("a-old", "b-new");
        assertThat(api.get("/api/v1/search?q=botnet&recency=maybe").statusCode()).isEqualTo(400);
    }

    @Test
    void doesNotOutweighAWord() {
        index.holds(
                published("old", 3000).text("en", "Notes", "A botnet of cameras was taken down."),
                published("new", 3).text("en", "Notes", "A botnet was taken down, it seems."));
        assertThat(api.found("q", "botnet cameras")).containsExactly("old", "new");
    }

    @Test
    void losesNothingWithoutADate() {
        index.holds(article("undated").text("en", "Notes", "A botnet was taken down."));
        assertThat(api.found("q", "botnet")).containsExactly("undated");
    }

    /// The second page is made years later: were ages counted anew, documents of the first page
    /// would have less than its last one had, and come again. The last document is of days to come.
    @Test
    void countsAgesFromTheDayOfTheFirstPage() {
        List<LocalDate> days =
                Stream.concat(
                                IntStream.range(0, DOCUMENTS - 1)
                                        .mapToObj(i -> DAY.minusDays(100L * i)),
                                Stream.of(DAY.plusYears(20)))
                        .toList();
        index.holds(days.stream().map(RecencyIT::published).toList());
        SearchCriteria criteria =
                new SearchCriteria(
                        "botnet",
                        Filters.NONE,
                        Sort.RELEVANCE,
                        DOCUMENTS / 2,
                        null,
                        Set.of(),
                        false,
                        true,
                        false);
        CompiledSearch first = compiler(DAY).compile(criteria, points.current());
        SearchResult found = searcher.search(first.search());
        String cursor = cursors.write(criteria, first.start().movedTo(found.end().orElseThrow()));
        CompiledSearch second =
                compiler(DAY.plusYears(5)).page(criteria, cursors.read(criteria, cursor));
        SearchResult foundThen = searcher.search(second.search());
        assertThat(Stream.of(found, foundThen).flatMap(page -> page.documents().stream()))
                .extracting(FoundDocument::id)
                .isEqualTo(days.stream().map(LocalDate::toString).toList());
    }

    private SearchCompiler compiler(LocalDate today) {
        InstantSource clock = InstantSource.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant());
        return new SearchCompiler(limits, points, knowledge, clock);
    }

    private static DocumentBuilder published(String id, int daysAgo) {
        return published(id, LocalDate.now(ZoneOffset.UTC).minusDays(daysAgo));
    }

    private static DocumentBuilder published(LocalDate day) {
        return published(day.toString(), day).text("en", "Notes", "A botnet was taken down.");
    }

    private static DocumentBuilder published(String id, LocalDate day) {
        return article(id).published(new Published(day.toString(), Precision.DAY, Basis.META, 0.9));
    }
}
