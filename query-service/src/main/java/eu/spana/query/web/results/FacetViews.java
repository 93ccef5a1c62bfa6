package eu.spana.query.web.results;

import eu.spana.query.compile.FacetField;
import eu.spana.query.execute.SearchResult.ValueCount;
import eu.spana.query.search.FoundPage;
import eu.spana.query.web.wording.Labels;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Counted values → lists of links that narrow or widen the search.
final class FacetViews {
    /// Years are on the timeline.
    private static final Set<FacetField> LISTED =
            EnumSet.of(FacetField.LANGUAGE, FacetField.KIND, FacetField.SITE, FacetField.TAG);

    /// Values in view; a list of eight can be taken in at a glance.
    private static final int IN_VIEW = 8;

    private final Labels labels;
    private final PageLinks links;

    FacetViews(Labels labels, PageLinks links) {
        this.labels = labels;
        this.links = links;
    }

    List<SearchPage.FacetView> of(FoundPage found) {
        return LISTED.stream()
                .filter(found.criteria().facets()::contains)
                .map(field -> facet(field, found))
                .filter(facet -> !facet.values().isEmpty())
                .toList();
    }

    /// What is chosen is always in view, also where no document is left that has it.
    private SearchPage.FacetView facet(FacetField field, FoundPage found) {
        List<String> chosen = found.criteria().filters().chosen(field);
        List<ValueCount> counts = new ArrayList<>();
        for (String value : chosen) {
            counts.add(new ValueCount(value, 0));
        }
        for (ValueCount count :
                found.result().facets().getOrDefault(field.parameter(), List.of())) {
            counts.removeIf(zero -> zero.value().equals(count.value()));
            counts.add(count);
        }
        counts.sort(
                (a, b) -> Boolean.compare(chosen.contains(b.value()), chosen.contains(a.value())));
        int inView =
                counts.size() <= IN_VIEW + 2 ? counts.size() : Math.max(IN_VIEW, chosen.size());
        List<SearchPage.FacetValue> values =
                counts.stream().map(count -> value(field, count, chosen)).toList();
        return new SearchPage.FacetView(
                labels.text("facet." + field.parameter()),
                values.subList(0, inView),
                values.subList(inView, values.size()));
    }

    private SearchPage.FacetValue value(FacetField field, ValueCount count, List<String> chosen) {
        boolean isChosen = chosen.contains(count.value());
        String name = field.parameter();
        return new SearchPage.FacetValue(
                name + "-" + Integer.toHexString(count.value().hashCode()),
                labels.value(field, count.value()),
                labels.number(count.count()),
                isChosen,
                isChosen ? links.without(name, count.value()) : links.with(name, count.value()));
    }
}
