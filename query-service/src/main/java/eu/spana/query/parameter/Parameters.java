package eu.spana.query.parameter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of one request; blank ones count as absent, as empty form fields are sent.
public record Parameters(Map<String, String[]> values) {

    /// Refuses all but the known ones with [UnknownParameters].
    public static Parameters of(Map<String, String[]> given, List<String> known) {
        List<String> unknown =
                given.keySet().stream().filter(name -> !known.contains(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new UnknownParameters(unknown, known);
        }
        return new Parameters(given);
    }

    /// The only value; refuses a second one with an [InvalidParameter].
    public Optional<String> single(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new InvalidParameter(name, "given once only");
        }
        return given.stream().findFirst();
    }

    public List<String> all(String name) {
        return Arrays.stream(values.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// A whole number from 1 on; refuses any other with an [InvalidParameter].
    public int count(String name, int usual, int max) {
        String given = single(name).orElse(Integer.toString(usual));
        int count = given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 0;
        if (count < 1 || count > max) {
            throw new InvalidParameter(name, "a whole number from 1 to " + max);
        }
        return count;
    }

    /// False where absent; refuses what is neither `true` nor `false` with an [InvalidParameter].
    public boolean flag(String name) {
        String given = single(name).orElse("false");
        if (!given.equals("true") && !given.equals("false")) {
            throw new InvalidParameter(name, "true or false");
        }
        return given.equals("true");
    }
}
