package eu.spana.query.web.results;

import eu.spana.query.compile.FacetField;
import eu.spana.query.compile.Filters;
import eu.spana.query.compile.Period;
import eu.spana.query.web.wording.Dates;
import eu.spana.query.web.wording.Labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a search is narrowed by, each with a link that takes it away.
final class Choices {
    private final Labels labels;
    private final PageLinks links;
    private final List<SearchPage.Choice> choices = new ArrayList<>();

    private Choices(Labels labels, PageLinks links) {
        this.labels = labels;
        this.links = links;
    }

    static List<SearchPage.Choice> of(Filters filters, Labels labels, PageLinks links) {
        Choices choices = new Choices(labels, links);
        choices.add(filters.chosen(), "");
        choices.add(filters.excluded(), "not.");
        filters.missing()
                .forEach(field ->
                        choices.add(
                                labels.text("missing." + field.parameter()),
                                links.without("missing", field.parameter())));
        choices.addDates(filters);
        return List.copyOf(choices.choices);
    }

    private void add(Map<FacetField, List<String>> values, String prefix) {
        values.forEach((field, all) ->
                all.forEach(value ->
                        add(
                                labels.text(prefix + "chosen", labels.value(field, value)),
                                links.without(prefix + field.parameter(), value))));
    }

    /// One and the same period is one choice, as the timeline makes it.
    private void addDates(Filters filters) {
        Period from = filters.from();
        Period to = filters.to();
        Dates dates = new Dates(labels.locale());
        if (from != null && from.equals(to)) {
            add(dates.period(from), links.without(PageLinks.DATES));
            return;
        }
        if (from != null) {
            add(labels.text("chosen.from", dates.period(from)), links.without(List.of("from")));
        }
        if (to != null) {
            add(labels.text("chosen.to", dates.period(to)), links.without(List.of("to")));
        }
    }

    private void add(String label, String link) {
        choices.add(new SearchPage.Choice(label, link, true));
    }
}
