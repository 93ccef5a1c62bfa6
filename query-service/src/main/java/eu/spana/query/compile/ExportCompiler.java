package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import eu.spana.query.execute.IndexExport;
import eu.spana.query.execute.IndexSearch;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/// Criteria → the request for each page of an export.
@Component
public class ExportCompiler {
    /// Documents without text are small; so many cost no more memory than a long document.
    private static final int PAGE = 2000;

    /// A text may have megabytes, as a rule it has kilobytes.
    private static final int PAGE_WITH_BODIES = 100;

    /// The cheapest, as the documents lie in the index.
    private static final List<SortOptions> AS_THEY_LIE =
            List.of(
                    SortOptions.of(sort ->
                            sort.field(place -> place.field("_shard_doc").order(SortOrder.Asc))));

    private final SearchCompiler searches;

    ExportCompiler(SearchCompiler searches) {
        this.searches = searches;
    }

    /// Refuses what is too long with an [eu.spana.query.parameter.InvalidParameter].
    ///
    /// @param sorted as the criteria say; else in no particular order, which is quicker
    /// @param bodies whether the texts are exported, too
    public IndexExport compile(SearchCriteria criteria, boolean sorted, boolean bodies) {
        List<String> fields =
                Stream.concat(IndexSearch.FIELDS.stream(), bodies ? Stream.of("body") : Stream.of())
                        .toList();
        SearchRequest request =
                SearchRequest.of(page ->
                        page.query(searches.found(criteria))
                                .sort(sorted ? SortCompiler.compile(criteria.sort()) : AS_THEY_LIE)
                                .size(bodies ? PAGE_WITH_BODIES : PAGE)
                                .trackTotalHits(total -> total.enabled(false))
                                .source(from -> from.filter(only -> only.includes(fields)))
                                .allowPartialSearchResults(false)
                                .timeout(searches.timeout()));
        return new IndexExport(request);
    }
}
