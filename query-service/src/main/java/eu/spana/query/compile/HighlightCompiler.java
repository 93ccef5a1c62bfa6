package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;

import java.util.Optional;

/// The marked extracts of each hit: escaped HTML text with `<mark>`.
final class HighlightCompiler {
    private static final int FRAGMENTS = 3;

    /// Enough to meet each word of a search where it is to be told which forms it was found in.
    private static final int FRAGMENTS_EXPLAINED = 50;

    private static final int FRAGMENT_LENGTH = 180;

    /// Where nothing is marked, the beginning of the body.
    private static final int BEGINNING_LENGTH = 280;

    /// Characters of a body that are looked at. The index refuses to mark more than a million, and
    /// the time of a search grows with it.
    private static final int MAX_LENGTH = 200_000;

    private HighlightCompiler() {}

    /// @param marked what to mark; empty for what the search looks for
    /// @param explained whether all words are to be seen, not only the best extracts
    static Highlight compile(Optional<Query> marked, boolean explained) {
        Highlight.Builder highlight =
                new Highlight.Builder()
                        .type(HighlighterType.Unified)
                        .encoder(HighlighterEncoder.Html)
                        .preTags("<mark>")
                        .postTags("</mark>")
                        .order(HighlighterOrder.Score)
                        // A word is marked wherever it is: the folded field has no text to mark.
                        .requireFieldMatch(false)
                        .maxAnalyzedOffset(MAX_LENGTH)
                        .fields(title(), body(explained ? FRAGMENTS_EXPLAINED : FRAGMENTS));
        marked.ifPresent(highlight::highlightQuery);
        return highlight.build();
    }

    private static NamedValue<HighlightField> title() {
        return NamedValue.of(
                SearchedFields.TITLES + "*",
                HighlightField.of(field -> field.numberOfFragments(0)));
    }

    private static NamedValue<HighlightField> body(int fragments) {
        return NamedValue.of(
                SearchedFields.BODIES + "*",
                HighlightField.of(field ->
                        field.numberOfFragments(fragments)
                                .fragmentSize(FRAGMENT_LENGTH)
                                .noMatchSize(BEGINNING_LENGTH)));
    }
}
