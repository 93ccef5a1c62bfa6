package eu.spana.index.replay.api;

import eu.spana.index.deadletter.catalogue.Cursor;
import eu.spana.index.deadletter.catalogue.LetterFilter;
import eu.spana.index.deadletter.catalogue.PageRequest;
import eu.spana.index.problem.ParameterNames;
import eu.spana.index.problem.Parameters;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Query parameters that say which letters are meant.
final class LetterParameters {
    private static final ParameterNames OF_PAGES =
            new ParameterNames(
                    "stage", "errorType", "documentId", "from", "to", "sort", "size", "cursor");
    private static final ParameterNames OF_SELECTIONS =
            new ParameterNames("stage", "errorType", "documentId", "from", "to", "all");
    private static final ParameterNames NONE = new ParameterNames();
    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 100;

    private LetterParameters() {}

    static void none(HttpServletRequest request) {
        Parameters.of(request, NONE);
    }

    static PageRequest page(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, OF_PAGES);
        return new PageRequest(
                filter(parameters),
                isNewestFirst(parameters),
                parameters.one("size").map(LetterParameters::size).orElse(DEFAULT_SIZE),
                parameters.one("cursor").map(LetterParameters::cursor));
    }

    /// What many letters are to suffer must be said: a filter, or all of them.
    static LetterFilter selection(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, OF_SELECTIONS);
        LetterFilter filter = filter(parameters);
        Optional<String> all = parameters.one("all");
        if (all.isPresent() && !all.get().equals("true")) {
            throw Parameters.invalid("all", "is true, or absent");
        }
        if (all.isPresent() == !filter.equals(LetterFilter.ALL)) {
            throw Parameters.invalid("all", "is true, or there is a filter, and not both");
        }
        return filter;
    }

    private static LetterFilter filter(Parameters parameters) {
        return new LetterFilter(
                Set.copyOf(parameters.all("stage")),
                Set.copyOf(parameters.all("errorType")),
                Set.copyOf(parameters.all("documentId")),
                instant(parameters, "from"),
                instant(parameters, "to"));
    }

    private static @Nullable Instant instant(Parameters parameters, String name) {
        try {
            return parameters.one(name).map(Instant::parse).orElse(null);
        } catch (DateTimeException e) {
            throw Parameters.invalid(name, "is an instant such as 2026-05-02T10:00:00Z");
        }
    }

    private static boolean isNewestFirst(Parameters parameters) {
        return switch (parameters.one("sort").orElse("newest")) {
            case "newest" -> true;
            case "oldest" -> false;
            default -> throw Parameters.invalid("sort", "is newest or oldest");
        };
    }

    private static int size(String digits) {
        if (!digits.matches("[0-9]{1,3}")) {
            throw outsideOfSizes();
        }
        int size = Integer.parseInt(digits);
        if (size < 1 || size > LARGEST_SIZE) {
            throw outsideOfSizes();
        }
        return size;
    }

    private static RuntimeException outsideOfSizes() {
        return Parameters.invalid("size", "lies between 1 and " + LARGEST_SIZE);
    }

    private static Cursor cursor(String text) {
        return Cursor.of(text)
                .orElseThrow(() -> Parameters.invalid("cursor", "is not from an earlier answer"));
    }
}
