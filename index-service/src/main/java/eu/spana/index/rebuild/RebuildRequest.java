package eu.spana.index.rebuild;

import eu.spana.index.problem.ParameterNames;
import eu.spana.index.problem.Parameters;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;

/// What a caller wants of a new rebuild.
///
/// @param swapsItself whether nobody has to ask for the swap
/// @param acceptsDifferences whether the swap goes on whatever the comparison says
/// @param schema that the new index must have
record RebuildRequest(boolean swapsItself, boolean acceptsDifferences, Optional<Integer> schema) {
    private static final String SWAP = "swap";
    private static final String DIFFERENCES = "differences";
    private static final String SCHEMA = "schema";
    private static final ParameterNames KNOWN = new ParameterNames(SWAP, DIFFERENCES, SCHEMA);

    static RebuildRequest of(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request, KNOWN);
        return new RebuildRequest(
                is(parameters, SWAP, "automatic", "manual"),
                !is(parameters, DIFFERENCES, "fail", "accept"),
                parameters.one(SCHEMA).map(RebuildRequest::number));
    }

    /// Whether the first word, which is meant where there is none, is given, and not the other.
    private static boolean is(Parameters parameters, String name, String word, String other) {
        String given = parameters.one(name).orElse(word);
        if (!given.equals(word) && !given.equals(other)) {
            throw Parameters.invalid(name, "is %s or %s".formatted(word, other));
        }
        return given.equals(word);
    }

    private static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw Parameters.invalid(SCHEMA, "is a number");
        }
    }
}
