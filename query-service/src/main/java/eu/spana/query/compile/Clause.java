package eu.spana.query.compile;

import java.util.List;

/// One part of what was typed. A document is found when all parts hold.
sealed interface Clause {

    /// Whether documents can have more or less of it.
    default boolean isScored() {
        return switch (this) {
            case Word _, Phrase _, Prefix _ -> true;
            case AnyOf(List<Clause> clauses) -> clauses.stream().anyMatch(Clause::isScored);
            case Having _, After _, Before _, Not _ -> false;
        };
    }

    /// Any form of the word, in any of the searched languages.
    record Word(String text) implements Clause {}

    /// The words next to each other.
    record Phrase(String text) implements Clause {}

    /// Words that begin so.
    record Prefix(String text) implements Clause {}

    /// The property has the value.
    record Having(FacetField field, String value) implements Clause {}

    /// Published on the first day of the period or later.
    record After(Period period) implements Clause {}

    /// Published before the first day of the period.
    record Before(Period period) implements Clause {}

    record Not(Clause clause) implements Clause {}

    record AnyOf(List<Clause> clauses) implements Clause {}
}
