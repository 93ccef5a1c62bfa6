package eu.spana.query.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Order of the hits. Documents without a date come last in both orders by date.
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST;

    /// The name in the API.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> of(String parameter) {
        return Arrays.stream(values())
                .filter(sort -> sort.parameter().equals(parameter))
                .findFirst();
    }

    /// The order for what was typed, where none is asked for: where no words are looked for, no
    /// document is more relevant than another, so the newest come first.
    public static Sort forText(String text) {
        return TextParser.parse(text).stream().anyMatch(Clause::isScored) ? RELEVANCE : NEWEST;
    }

    public static List<String> parameters() {
        return Arrays.stream(values()).map(Sort::parameter).toList();
    }
}
