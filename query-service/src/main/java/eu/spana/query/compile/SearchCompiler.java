package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import eu.spana.document.IndexName;
import eu.spana.query.execute.IndexSearch;
import eu.spana.query.execute.SearchResult;
import eu.spana.query.parameter.InvalidParameter;

import org.springframework.stereotype.Component;

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
    private final Cursors cursors;

    SearchCompiler(SearchLimits limits, Cursors cursors) {
        this.limits = limits;
        this.cursors = cursors;
    }

    /// Refuses what is too long, and a cursor that does not belong to the criteria, with an
    /// [InvalidParameter].
    public IndexSearch compile(SearchCriteria criteria) {
        Filters filters = criteria.filters();
        SearchRequest.Builder request =
                new SearchRequest.Builder()
                        .index(IndexName.READ_ALIAS)
                        .query(query(criteria))
                        .sort(SortCompiler.compile(criteria.sort()))
                        .size(criteria.size() + 1) // one more shows whether there is a next page
                        .trackTotalHits(total -> total.count(COUNTED_HITS))
                        .source(from -> from.filter(only -> only.includes(IndexSearch.FIELDS)))
                        .highlight(HighlightCompiler.compile())
                        .aggregations(FacetCompiler.compile(criteria))
                        .allowPartialSearchResults(false)
                        .timeout(limits.timeout().toMillis() + "ms");
        FilterCompiler.chosen(filters, criteria.facets()).ifPresent(request::postFilter);
        if (criteria.cursor() != null) {
            request.searchAfter(cursors.read(criteria, criteria.cursor()).values());
        }
        return new IndexSearch(request.build(), criteria.size());
    }

    /// The found documents counted by day: for the few months of a short period.
    public IndexSearch compileDays(SearchCriteria criteria) {
        Filters filters = criteria.filters();
        BoolQuery.Builder all = new BoolQuery.Builder().filter(query(criteria));
        FilterCompiler.chosen(filters, criteria.facets()).ifPresent(all::filter);
        SearchRequest request =
                SearchRequest.of(days ->
                        days.index(IndexName.READ_ALIAS)
                                .query(query -> query.bool(all.build()))
                                .aggregations(
                                        SearchResult.TIMELINE,
                                        FacetCompiler.dates(CalendarInterval.Day))
                                .size(0)
                                .allowPartialSearchResults(false)
                                .timeout(limits.timeout().toMillis() + "ms"));
        return new IndexSearch(request, 0);
    }

    /// The chosen values of counted fields are left to the filter after the counting.
    private Query query(SearchCriteria criteria) {
        Filters filters = criteria.filters();
        BoolQuery.Builder all = new BoolQuery.Builder().filter(PUBLIC);
        SearchedFields fields = SearchedFields.in(filters.chosen(FacetField.LANGUAGE));
        new TextCompiler(fields).addTo(all, clauses(criteria.text()));
        FilterCompiler.addFixed(all, filters);
        FilterCompiler.chosen(filters, uncounted(criteria.facets())).ifPresent(all::filter);
        return Query.of(query -> query.bool(all.build()));
    }

    private List<Clause> clauses(String text) {
        if (text.length() > limits.maxCharacters()) {
            throw new InvalidParameter(
                    "q", "at most " + limits.maxCharacters() + " characters long");
        }
        List<Clause> clauses = TextParser.parse(text);
        if (clauses.stream().mapToInt(SearchCompiler::size).sum() > limits.maxClauses()) {
            throw new InvalidParameter("q", "of at most " + limits.maxClauses() + " words");
        }
        return clauses;
    }

    private static int size(Clause clause) {
        return clause instanceof Clause.AnyOf(List<Clause> clauses) ? clauses.size() : 1;
    }

    private static Set<FacetField> uncounted(Set<FacetField> counted) {
        Set<FacetField> fields = EnumSet.allOf(FacetField.class);
        fields.removeAll(counted);
        return fields;
    }
}
