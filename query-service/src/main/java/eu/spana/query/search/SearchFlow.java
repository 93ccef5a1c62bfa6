package eu.spana.query.search;

import eu.spana.query.compile.CompiledSearch;
import eu.spana.query.compile.Cursors;
import eu.spana.query.compile.PageStart;
import eu.spana.query.compile.SearchCompiler;
import eu.spana.query.compile.SearchCriteria;
import eu.spana.query.execute.DocumentSearcher;
import eu.spana.query.execute.IndexUnavailable;
import eu.spana.query.execute.PointInTimeGone;
import eu.spana.query.execute.PointsInTime;
import eu.spana.query.execute.SearchResult;
import eu.spana.query.execute.SearchResult.DateCount;
import eu.spana.query.parameter.InvalidParameter;
import eu.spana.query.parameter.UnknownParameters;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The whole way of a search, for the API and for the pages: parameters → criteria → request to the
/// index → what was found.
@Component
public class SearchFlow {
    private final SearchCompiler compiler;
    private final DocumentSearcher searcher;
    private final Cursors cursors;
    private final PointsInTime points;
    private final SearchMetrics metrics;

    SearchFlow(
            SearchCompiler compiler,
            DocumentSearcher searcher,
            Cursors cursors,
            PointsInTime points,
            SearchMetrics metrics) {
        this.compiler = compiler;
        this.searcher = searcher;
        this.cursors = cursors;
        this.points = points;
        this.metrics = metrics;
    }

    private record Found(SearchResult result, PageStart start) {}

    /// Refuses bad parameters with [UnknownParameters] or [InvalidParameter]; fails with
    /// [IndexUnavailable], and with [PointInTimeGone] where a cursor has expired.
    public FoundPage search(Map<String, String[]> parameters) {
        long start = System.nanoTime();
        SearchMetrics.Outcome outcome = SearchMetrics.Outcome.FAILED;
        try {
            SearchCriteria criteria = CriteriaReader.read(parameters);
            compiler.check(criteria);
            Found found =
                    criteria.cursor() == null
                            ? firstPage(criteria)
                            : laterPage(criteria, criteria.cursor());
            outcome = SearchMetrics.Outcome.of(found.result());
            return page(criteria, found, start);
        } catch (UnknownParameters | InvalidParameter | PointInTimeGone refusal) {
            outcome = SearchMetrics.Outcome.REFUSED;
            throw refusal;
        } catch (IndexUnavailable unavailable) {
            outcome = SearchMetrics.Outcome.of(unavailable.reason());
            throw unavailable;
        } finally {
            metrics.count(outcome, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /// A shared point in time can be gone, with an index that was replaced.
    private Found firstPage(SearchCriteria criteria) {
        String pointInTime = points.current();
        try {
            return found(compiler.compile(criteria, pointInTime));
        } catch (PointInTimeGone gone) {
            points.forget(pointInTime);
            return found(compiler.compile(criteria, points.current()));
        }
    }

    /// What is no point in time takes no place of one.
    private Found laterPage(SearchCriteria criteria, String cursor) {
        PageStart start = cursors.read(criteria, cursor);
        Found found = found(compiler.page(criteria, start));
        points.use(start.position().pointInTime());
        return found;
    }

    private Found found(CompiledSearch compiled) {
        return new Found(searcher.search(compiled.search()), compiled.start());
    }

    private FoundPage page(SearchCriteria criteria, Found found, long start) {
        SearchResult result = found.result();
        Timeline timeline = criteria.timeline() ? timeline(criteria, found) : null;
        String suggestion = suggestion(criteria, found.start());
        String next =
                result.end()
                        .map(end -> cursors.write(criteria, found.start().movedTo(end)))
                        .orElse(null);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new FoundPage(
                criteria, found.start().known(), result, timeline, suggestion, next, took);
    }

    /// A second request where a word may be misspelt: what is suggested finds something.
    private @Nullable String suggestion(SearchCriteria criteria, PageStart start) {
        Map<String, String> corrections = start.known().corrections();
        if (corrections.isEmpty()) {
            return null;
        }
        Spelling spelling = new Spelling(criteria.text(), corrections);
        return searcher.search(compiler.compileCorrections(criteria, start)).documents().stream()
                .findFirst()
                .map(spelling::asIn)
                .orElse(null);
    }

    /// A second request where the first one found that everything lies close together.
    private Timeline timeline(SearchCriteria criteria, Found found) {
        List<DateCount> byMonth = found.result().dates();
        return Timelines.needDays(byMonth)
                ? Timelines.ofDays(
                        searcher.search(compiler.compileDays(criteria, found.start())).dates())
                : Timelines.ofMonths(byMonth);
    }
}
