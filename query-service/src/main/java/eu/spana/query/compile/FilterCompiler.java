package eu.spana.query.compile;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Filters → queries that decide what is found and add nothing to the score.
final class FilterCompiler {
    private FilterCompiler() {}

    /// Everything but the chosen values: exclusions and dates narrow the facets too.
    static void addFixed(BoolQuery.Builder all, Filters filters) {
        filters.excluded().forEach((field, values) -> all.mustNot(anyOf(field, values)));
        if (filters.from() != null) {
            all.filter(notBefore(filters.from().start()));
        }
        if (filters.to() != null) {
            all.filter(before(filters.to().end()));
        }
    }

    /// The chosen values of these fields together; empty when none of them is narrowed.
    static Optional<Query> chosen(Filters filters, Set<FacetField> fields) {
        List<Query> queries =
                Arrays.stream(FacetField.values())
                        .filter(fields::contains)
                        .flatMap(field -> chosen(filters, field).stream())
                        .toList();
        return switch (queries.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(queries.getFirst());
            default -> Optional.of(Query.of(query -> query.bool(bool -> bool.filter(queries))));
        };
    }

    private static Optional<Query> chosen(Filters filters, FacetField field) {
        List<String> values = filters.chosen(field);
        if (!filters.missing().contains(field)) {
            return values.isEmpty() ? Optional.empty() : Optional.of(anyOf(field, values));
        }
        BoolQuery.Builder either = new BoolQuery.Builder().should(without(field));
        if (!values.isEmpty()) {
            either.should(anyOf(field, values));
        }
        return Optional.of(Query.of(query -> query.bool(either.build())));
    }

    private static Query without(FacetField field) {
        return Query.of(query ->
                query.bool(none ->
                        none.mustNot(any -> any.exists(value -> value.field(field.indexField())))));
    }

    /// The value whether written in upper or lower case, as people type tags.
    static Query sameLetters(FacetField field, String value) {
        return Query.of(query ->
                query.term(
                        term -> term.field(field.indexField()).value(value).caseInsensitive(true)));
    }

    static Query notBefore(LocalDate day) {
        return Query.of(query ->
                query.range(range ->
                        range.date(date -> date.field(FacetField.DATE).gte(day.toString()))));
    }

    static Query before(LocalDate day) {
        return Query.of(query ->
                query.range(range ->
                        range.date(date ->
                                date.field(FacetField.DATE).lt(dayAfter(day.minusDays(1))))));
    }

    private static Query anyOf(FacetField field, List<String> values) {
        if (field == FacetField.YEAR) {
            List<Query> years = values.stream().map(FilterCompiler::inYear).toList();
            return Query.of(query -> query.bool(bool -> bool.should(years)));
        }
        List<FieldValue> terms = values.stream().map(FieldValue::of).toList();
        return Query.of(query ->
                query.terms(any -> any.field(field.indexField()).terms(list -> list.value(terms))));
    }

    private static Query inYear(String year) {
        LocalDate start = LocalDate.of(Integer.parseInt(year), 1, 1);
        return Query.of(query ->
                query.range(range ->
                        range.date(date ->
                                date.field(FacetField.DATE)
                                        .gte(start.toString())
                                        .lt(dayAfter(start.withMonth(12).withDayOfMonth(31))))));
    }

    /// Reckoned by the index, which cannot read the year 10,000.
    private static String dayAfter(LocalDate day) {
        return day + "||+1d";
    }
}
