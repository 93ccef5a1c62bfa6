package eu.spana.query.web.results;

import eu.spana.query.compile.SearchCriteria;
import eu.spana.query.compile.Sort;
import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.SearchResult;
import eu.spana.query.search.FoundPage;
import eu.spana.query.search.Timeline;
import eu.spana.query.web.wording.DateView;
import eu.spana.query.web.wording.Labels;
import eu.spana.query.web.wording.MarkedText;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// What was found → what the page shows.
final class SearchPages {
    private final Labels labels;
    private final PageLinks links;

    SearchPages(Labels labels, PageLinks links) {
        this.labels = labels;
        this.links = links;
    }

    SearchPage page(FoundPage found) {
        SearchCriteria criteria = found.criteria();
        FacetViews facets = new FacetViews(labels, links);
        return new SearchPage(
                criteria.text(),
                summary(found.result()),
                hint(found.suggestion()),
                found.result().documents().stream().map(this::hit).toList(),
                timeline(found.timeline()),
                facets.of(found),
                new SearchPage.DateFields(
                        links.value("from"),
                        links.value("to"),
                        facets.undated(found),
                        links.fields(PageLinks.DATES)),
                Choices.of(criteria.filters(), labels, links),
                sorts(criteria.sort()),
                new SearchPage.OtherForms(
                        links.feed(), links.export("csv"), links.export("ndjson")),
                links.wordsOnly(),
                criteria.cursor() == null ? null : links.firstPage(),
                found.next() == null ? null : links.nextPage(found.next()),
                links.fields(List.of("q")));
    }

    private SearchPage.@Nullable Choice hint(@Nullable String suggestion) {
        return suggestion == null
                ? null
                : new SearchPage.Choice(suggestion, links.withWords(suggestion), false);
    }

    private String summary(SearchResult result) {
        return labels.text(result.totalIsExact() ? "found" : "found.more", result.total());
    }

    private SearchPage.HitView hit(FoundDocument document) {
        return new SearchPage.HitView(
                "/documents/" + document.id(),
                document.language(),
                labels.language(document.language()),
                labels.kind(document.kind()),
                document.site(),
                DateView.of(document.published(), labels),
                title(document),
                document.extracts().stream().map(SearchPages::extract).toList());
    }

    private static SearchPage.ExtractView extract(FoundDocument.Extract extract) {
        return new SearchPage.ExtractView(
                extract.language(), MarkedText.ofHighlight(extract.text()));
    }

    private MarkedText title(FoundDocument document) {
        if (!document.markedTitle().isBlank()) {
            return MarkedText.ofHighlight(document.markedTitle());
        }
        return MarkedText.of(
                document.mainTitle().isBlank() ? labels.text("untitled") : document.mainTitle());
    }

    private @Nullable TimelineView timeline(@Nullable Timeline timeline) {
        return timeline == null ? null : new TimelineViews(labels, links).of(timeline);
    }

    private List<SearchPage.Choice> sorts(Sort present) {
        return Arrays.stream(Sort.values())
                .map(sort ->
                        new SearchPage.Choice(
                                labels.text("sort." + sort.parameter()),
                                links.sortedBy(sort.parameter()),
                                sort == present))
                .toList();
    }
}
