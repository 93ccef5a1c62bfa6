package eu.spana.query.web;

import eu.spana.query.compile.FacetField;
import eu.spana.query.compile.SearchCriteria;
import eu.spana.query.compile.Sort;
import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.SearchResult;
import eu.spana.query.execute.SearchResult.ValueCount;
import eu.spana.query.search.FoundPage;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
        return new SearchPage(
                criteria.text(),
                summary(found.result()),
                found.result().documents().stream().map(this::hit).toList(),
                facets(found),
                choices(criteria),
                sorts(criteria.sort()),
                criteria.cursor() == null ? null : links.firstPage(),
                found.next() == null ? null : links.nextPage(found.next()),
                links.formFields());
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
                DateViews.of(document.published(), labels),
                title(document),
                document.extracts().stream().map(Markup::of).toList());
    }

    private Markup title(FoundDocument document) {
        if (!document.markedTitle().isBlank()) {
            return Markup.of(document.markedTitle());
        }
        return Markup.ofText(
                document.mainTitle().isBlank() ? labels.text("untitled") : document.mainTitle());
    }

    private List<SearchPage.FacetView> facets(FoundPage found) {
        List<SearchPage.FacetView> facets = new ArrayList<>();
        for (FacetField field : found.criteria().facets()) {
            List<ValueCount> counts =
                    found.result().facets().getOrDefault(field.parameter(), List.of());
            List<String> chosen = found.criteria().filters().chosen(field);
            if (!counts.isEmpty()) {
                facets.add(
                        new SearchPage.FacetView(
                                labels.text("facet." + field.parameter()),
                                counts.stream()
                                        .map(count -> value(field, count, chosen))
                                        .toList()));
            }
        }
        return facets;
    }

    private SearchPage.FacetValue value(FacetField field, ValueCount count, List<String> chosen) {
        boolean isChosen = chosen.contains(count.value());
        return new SearchPage.FacetValue(
                labels.value(field, count.value()),
                NumberFormat.getIntegerInstance(labels.locale()).format(count.count()),
                isChosen,
                isChosen
                        ? links.without(field.parameter(), count.value())
                        : links.with(field.parameter(), count.value()));
    }

    private List<SearchPage.Choice> choices(SearchCriteria criteria) {
        List<SearchPage.Choice> choices = new ArrayList<>();
        addChoices(choices, criteria.filters().chosen(), "");
        addChoices(choices, criteria.filters().excluded(), "not.");
        for (PageLinks.Field field : links.formFields()) {
            if (field.name().equals("from") || field.name().equals("to")) {
                String label = labels.text("chosen." + field.name(), field.value());
                choices.add(choice(label, field.name(), field.value()));
            }
        }
        return choices;
    }

    private void addChoices(
            List<SearchPage.Choice> choices, Map<FacetField, List<String>> values, String prefix) {
        values.forEach((field, all) ->
                all.forEach(value ->
                        choices.add(
                                choice(
                                        labels.text(prefix + "chosen", labels.value(field, value)),
                                        prefix + field.parameter(),
                                        value))));
    }

    private SearchPage.Choice choice(String label, String parameter, String value) {
        return new SearchPage.Choice(label, links.without(parameter, value), true);
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
