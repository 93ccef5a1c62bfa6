package eu.spana.query.search;

import eu.spana.query.compile.InvalidParameter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of one request; blank ones count as absent, as empty form fields are sent.
record Parameters(Map<String, String[]> values) {

    /// The only value; refuses a second one with an [InvalidParameter].
    Optional<String> single(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new InvalidParameter(name, "given once only");
        }
        return given.stream().findFirst();
    }

    List<String> all(String name) {
        return Arrays.stream(values.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
