package eu.spana.query.web.results;

import eu.spana.query.compile.FacetField;
import eu.spana.query.search.FoundPage;
import eu.spana.query.web.wording.Labels;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Counted values → lists of links that narrow or widen the search.
final class FacetViews {
    /// Years are on the timeline.
    private static final List<FacetField> LISTED =
            List.of(FacetField.LANGUAGE, FacetField.KIND, FacetField.SITE, FacetField.TAG);

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

    /// Narrows to documents without a date; absent where there are none.
    SearchPage.@Nullable FacetValue undated(FoundPage found) {
        return missing(FacetField.YEAR, found).findFirst().orElse(null);
    }

    /// What is chosen is always in view, also where no document is left that has it.
    private SearchPage.FacetView facet(FacetField field, FoundPage found) {
        List<String> chosen = found.criteria().filters().chosen(field);
        List<SearchPage.FacetValue> values =
                Stream.concat(counts(field, found, chosen), missing(field, found))
                        .sorted(Comparator.comparing(value -> !value.chosen()))
                        .toList();
        int inView =
                values.size() <= IN_VIEW + 2 ? values.size() : Math.max(IN_VIEW, chosen.size());
        return new SearchPage.FacetView(
                labels.text("facet." + field.parameter()),
                values.subList(0, inView),
                values.subList(inView, values.size()));
    }

    private Stream<SearchPage.FacetValue> counts(
            FacetField field, FoundPage found, List<String> chosen) {
        Map<String, Long> counts = new LinkedHashMap<>();
        chosen.forEach(value -> counts.put(value, 0L));
        found.result()
                .facets()
                .getOrDefault(field.parameter(), List.of())
                .forEach(count -> counts.put(count.value(), count.count()));
        return counts.entrySet().stream()
                .map(count ->
                        view(
                                new Value(
                                        field.parameter(),
                                        count.getKey(),
                                        chosen.contains(count.getKey())),
                                labels.value(field, count.getKey()),
                                count.getValue()));
    }

    private Stream<SearchPage.FacetValue> missing(FacetField field, FoundPage found) {
        String name = field.parameter();
        boolean chosen = found.criteria().filters().missing().contains(field);
        long count = found.result().missing().getOrDefault(name, 0L);
        return count == 0 && !chosen
                ? Stream.empty()
                : Stream.of(
                        view(
                                new Value("missing", name, chosen),
                                labels.text("missing." + name),
                                count));
    }

    private SearchPage.FacetValue view(Value value, String label, long count) {
        String parameter = value.parameter();
        return new SearchPage.FacetValue(
                parameter + "-" + Integer.toHexString(value.name().hashCode()),
                label,
                labels.number(count),
                value.chosen(),
                value.chosen()
                        ? links.without(parameter, value.name())
                        : links.with(parameter, value.name()));
    }

    /// What a parameter can be given.
    private record Value(String parameter, String name, boolean chosen) {}
}
