package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;

import eu.spana.query.execute.FoundDocument.Extract;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The answer of the index → what was found.
final class ResponseReader {
    private static final String MARK = "<mark>";
    private static final String TITLE = "title.";
    private static final String BODY = "body.";
    private static final int MAX_EXTRACTS = 3;

    private ResponseReader() {}

    static SearchResult read(SearchResponse<HitSource> response, int size) {
        List<Hit<HitSource>> hits = response.hits().hits();
        boolean hasMore = hits.size() > size;
        List<Hit<HitSource>> page = hasMore ? hits.subList(0, size) : hits;
        TotalHits total = Objects.requireNonNull(response.hits().total(), "asked for");
        return new SearchResult(
                total.value(),
                total.relation() == TotalHitsRelation.Eq,
                page.stream().map(ResponseReader::document).toList(),
                CountsReader.facets(response.aggregations()),
                CountsReader.missing(response.aggregations()),
                CountsReader.dates(response.aggregations()),
                end(response, page, hasMore));
    }

    private static Optional<Position> end(
            SearchResponse<HitSource> response, List<Hit<HitSource>> page, boolean hasMore) {
        String pointInTime = response.pitId();
        return hasMore && pointInTime != null
                ? Optional.of(new Position(pointInTime, page.getLast().sort()))
                : Optional.empty();
    }

    private static FoundDocument document(Hit<HitSource> hit) {
        HitSource source = Objects.requireNonNull(hit.source(), "asked for");
        List<String> languages = orEmpty(source.languages());
        return new FoundDocument(
                source.id(),
                source.version(),
                source.url(),
                source.site(),
                source.kind(),
                languages,
                source.title() == null ? Map.of() : source.title(),
                source.published(),
                orEmpty(source.authors()),
                orEmpty(source.tags()),
                hit.score(),
                markedTitle(hit.highlight(), languages),
                extracts(hit.highlight(), languages),
                hit.highlight());
    }

    private static String markedTitle(
            Map<String, List<String>> highlights, List<String> languages) {
        return languages.isEmpty()
                ? ""
                : String.join("", highlights.getOrDefault(TITLE + languages.getFirst(), List.of()));
    }

    /// Those with marks, main language first; else the beginning in the main language.
    private static List<Extract> extracts(
            Map<String, List<String>> highlights, List<String> languages) {
        List<Extract> all =
                languages.stream()
                        .flatMap(code ->
                                highlights.getOrDefault(BODY + code, List.of()).stream()
                                        .map(text -> new Extract(code, text)))
                        .toList();
        List<Extract> marked =
                all.stream().filter(extract -> extract.text().contains(MARK)).toList();
        return marked.isEmpty()
                ? all.stream().limit(1).toList()
                : marked.stream().limit(MAX_EXTRACTS).toList();
    }

    private static List<String> orEmpty(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
