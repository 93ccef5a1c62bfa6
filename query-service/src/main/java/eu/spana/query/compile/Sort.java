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

    public static List<String> parameters() {
        return Arrays.stream(values()).map(Sort::parameter).toList();
    }
}
