package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;

import java.util.List;

/// Sort → orders of the index. The id breaks every tie, so that pages never overlap.
final class SortCompiler {
    private static final SortOptions BY_ID = byField("id", SortOrder.Asc);
    private static final SortOptions BY_SCORE =
            SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));

    private SortCompiler() {}

    static List<SortOptions> compile(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> List.of(BY_SCORE, BY_ID);
            case NEWEST -> List.of(byField(FacetField.DATE, SortOrder.Desc), BY_ID);
            case OLDEST -> List.of(byField(FacetField.DATE, SortOrder.Asc), BY_ID);
        };
    }

    private static SortOptions byField(String name, SortOrder order) {
        return SortOptions.of(
                sort -> sort.field(field -> field.field(name).order(order).missing("_last")));
    }
}
