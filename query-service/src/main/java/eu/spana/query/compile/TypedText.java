package eu.spana.query.compile;

import eu.spana.query.parameter.InvalidParameter;

import java.util.List;

/// What was typed, within the limits.
record TypedText(List<Clause> clauses) {
    /// So many words cost the index as much as ten usual searches; a guess.
    private static final int HEAVY_CLAUSES = 20;

    /// Refuses what is too long, or would be looked up too often, with an [InvalidParameter].
    static TypedText read(String text, SearchLimits limits) {
        if (text.length() > limits.maxCharacters()) {
            throw new InvalidParameter(
                    "q", "at most " + limits.maxCharacters() + " characters long");
        }
        TypedText typed = new TypedText(TextParser.parse(text));
        if (typed.count() > limits.maxClauses()) {
            throw new InvalidParameter("q", "of at most " + limits.maxClauses() + " words");
        }
        if (typed.prefixes() > limits.maxPrefixes()) {
            throw new InvalidParameter(
                    "q", "of at most " + limits.maxPrefixes() + " beginnings of words with a *");
        }
        return typed;
    }

    /// Whether it costs the index many times as much as what people type as a rule.
    boolean isHeavy() {
        return count() > HEAVY_CLAUSES || prefixes() > 1;
    }

    private int count() {
        return clauses.stream().mapToInt(TypedText::count).sum();
    }

    private int prefixes() {
        return clauses.stream().mapToInt(TypedText::prefixes).sum();
    }

    private static int count(Clause clause) {
        return clause instanceof Clause.AnyOf(List<Clause> clauses) ? clauses.size() : 1;
    }

    private static int prefixes(Clause clause) {
        return switch (clause) {
            case Clause.Prefix _ -> 1;
            case Clause.Not(Clause refused) -> prefixes(refused);
            case Clause.AnyOf(List<Clause> clauses) ->
                    clauses.stream().mapToInt(TypedText::prefixes).sum();
            default -> 0;
        };
    }
}
