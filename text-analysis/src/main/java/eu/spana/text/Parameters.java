package eu.spana.text;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The parameters of one token filter, as JSON gives them or as Elasticsearch's settings do
/// (numbers and booleans as texts). Remembers what was read, so that a misspelt name is refused.
final class Parameters {

    private final String type;
    private final Map<String, ?> values;
    private final Set<String> read = new HashSet<>(Set.of("type"));

    Parameters(String type, Map<String, ?> values) {
        this.type = type;
        this.values = values;
    }

    String required(String name) {
        Object value = value(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "Token filter '" + type + "' needs the parameter '" + name + "'");
        }
        return value.toString();
    }

    String text(String name, String standard) {
        Object value = value(name);
        return value == null ? standard : value.toString();
    }

    boolean flag(String name, boolean standard) {
        String text = text(name, Boolean.toString(standard));
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(name, text, "true or false");
        };
    }

    int number(String name, int standard) {
        String text = text(name, Integer.toString(standard));
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw invalid(name, text, "a whole number");
        }
    }

    /// A list, or a text with commas.
    List<String> words(String name) {
        if (value(name) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return Arrays.stream(required(name).split(",", -1)).map(String::strip).toList();
    }

    void refuseUnknown() {
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(read);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "Token filter '" + type + "' does not know the parameters " + unknown);
        }
    }

    IllegalArgumentException invalid(String name, String value, String expected) {
        return new IllegalArgumentException(
                "Token filter '%s': '%s' is '%s', expected %s"
                        .formatted(type, name, value, expected));
    }

    private @Nullable Object value(String name) {
        read.add(name);
        return values.get(name);
    }
}
