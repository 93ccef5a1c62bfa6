package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import eu.spana.query.execute.IndexSearch;
import eu.spana.query.execute.Lane;
import eu.spana.query.execute.PointsInTime;
import eu.spana.query.execute.Position;
import eu.spana.query.execute.SearchResult;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Criteria → one request to the index, each part by a compiler of its own.
@Component
public class SearchCompiler {
    /// Hits are counted exactly up to here, which is as far as a person cares.
    private static final int COUNTED_HITS = 10_000;

    private static final Query PUBLIC =
            Query.of(query -> query.term(term -> term.field("visibility").value("public")));

    private final SearchLimits limits;
    private final PointsInTime points;
    private final TextKnowledge knowledge;
    private final InstantSource clock;

    @Autowired
    SearchCompiler(SearchLimits limits, PointsInTime points, TextKnowledge knowledge) {
        this(limits, points, knowledge, InstantSource.system());
    }

    SearchCompiler(
            SearchLimits limits,
            PointsInTime points,
            TextKnowledge knowledge,
            InstantSource clock) {
        this.limits = limits;
        this.points = points;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /// Refuses what is too long, as [#compile] does, before the index is asked for anything.
    public void check(SearchCriteria criteria) {
        clauses(criteria);
    }

    /// The first page. Refuses what is too long with an [InvalidParameter].
    public CompiledSearch compile(SearchCriteria criteria, String pointInTime) {
        return page(
                criteria,
                new PageStart(
                        new Position(pointInTime, List.of()),
                        knowledge.of(clauses(criteria), criteria),
                        today()));
    }

    /// A later page. Refuses what is too long with an [InvalidParameter].
    public CompiledSearch page(SearchCriteria criteria, PageStart page) {
        Filters filters = criteria.filters();
        Position start = page.position();
        List<Clause> clauses = clauses(criteria);
        TextCompiler text = page.known().compiler(clauses, criteria);
        SearchRequest.Builder request =
                new SearchRequest.Builder()
                        .pit(view -> view.id(start.pointInTime()).keepAlive(points.keepAliveTime()))
                        .query(query(criteria, text, clauses, page.day()))
                        .sort(SortCompiler.compile(criteria.sort()))
                        .size(criteria.size() + 1) // one more shows whether there is a next page
                        .trackTotalHits(total -> total.count(COUNTED_HITS))
                        .source(from -> from.filter(only -> only.includes(IndexSearch.FIELDS)))
                        .highlight(
                                HighlightCompiler.compile(
                                        text.marked(clauses), criteria.explained()))
                        .aggregations(FacetCompiler.compile(criteria))
                        .allowPartialSearchResults(false)
                        .timeout(timeout());
        FilterCompiler.chosen(filters, criteria.facets()).ifPresent(request::postFilter);
        if (!start.values().isEmpty()) {
            request.searchAfter(start.values());
        }
        return new CompiledSearch(
                new IndexSearch(request.build(), criteria.size(), lane(criteria)), page);
    }

    /// Any one document that has the corrections of the words, and what else is demanded. Ranking
    /// would cost as much as the search itself, and which one comes first is of no matter.
    ///
    /// @param page of the search whose words may be misspelt
    public IndexSearch compileCorrections(SearchCriteria criteria, PageStart page) {
        List<Clause> clauses = clauses(criteria);
        TextCompiler text = page.known().correctionCompiler(clauses, criteria);
        Query demanded = query(criteria.ofOne(), text, clauses, page.day());
        SearchRequest request =
                SearchRequest.of(one ->
                        one.pit(view -> view.id(page.position().pointInTime()))
                                .query(same -> same.constantScore(any -> any.filter(demanded)))
                                .size(1)
                                .trackTotalHits(total -> total.count(1))
                                .source(from ->
                                        from.filter(only -> only.includes(IndexSearch.FIELDS)))
                                .highlight(HighlightCompiler.compile(text.marked(clauses), false))
                                .allowPartialSearchResults(false)
                                .timeout(timeout()));
        return new IndexSearch(request, 1, lane(criteria));
    }

    /// The documents that a page's search finds, counted by day: for the few months of a short
    /// period.
    public IndexSearch compileDays(SearchCriteria criteria, PageStart page) {
        SearchRequest request =
                SearchRequest.of(days ->
                        days.pit(view ->
                                        view.id(page.position().pointInTime())
                                                .keepAlive(points.keepAliveTime()))
                                .query(found(criteria, page.known(), page.day()))
                                .aggregations(
                                        SearchResult.TIMELINE,
                                        FacetCompiler.dates(CalendarInterval.Day))
                                .size(0)
                                .allowPartialSearchResults(false)
                                .timeout(timeout()));
        return new IndexSearch(request, 0, lane(criteria));
    }

    /// All that is found, with every choice, ranked as on pages where that is asked for.
    Query found(SearchCriteria criteria) {
        return found(criteria, knowledge.of(clauses(criteria), criteria), today());
    }

    private Query found(SearchCriteria criteria, KnownText known, LocalDate day) {
        List<Clause> clauses = clauses(criteria);
        TextCompiler text = known.compiler(clauses, criteria);
        BoolQuery.Builder all = new BoolQuery.Builder().must(query(criteria, text, clauses, day));
        FilterCompiler.chosen(criteria.filters(), criteria.facets()).ifPresent(all::filter);
        return Query.of(query -> query.bool(all.build()));
    }

    String timeout() {
        return limits.timeout().toMillis() + "ms";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private List<Clause> clauses(SearchCriteria criteria) {
        return TypedText.read(criteria.text(), limits).clauses();
    }

    private Lane lane(SearchCriteria criteria) {
        return TypedText.read(criteria.text(), limits).isHeavy() ? Lane.HEAVY : Lane.ORDINARY;
    }

    /// The chosen values of counted fields are left to the filter after the counting.
    private static Query query(
            SearchCriteria criteria, TextCompiler text, List<Clause> clauses, LocalDate day) {
        Filters filters = criteria.filters();
        BoolQuery.Builder all = new BoolQuery.Builder().filter(PUBLIC);
        text.addTo(all, clauses);
        if (criteria.recency() && criteria.sort() == Sort.RELEVANCE) {
            Recency.lift(all, day);
        }
        FilterCompiler.addFixed(all, filters);
        FilterCompiler.chosen(filters, uncounted(criteria.facets())).ifPresent(all::filter);
        return Query.of(query -> query.bool(all.build()));
    }

    private static Set<FacetField> uncounted(Set<FacetField> counted) {
        Set<FacetField> fields = EnumSet.allOf(FacetField.class);
        fields.removeAll(counted);
        return fields;
    }
}
