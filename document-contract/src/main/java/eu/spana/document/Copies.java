package eu.spana.document;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Immutable copies of collections, empty where the JSON left them out.
final class Copies {
    private Copies() {}

    static <T> List<T> ofList(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /// Keeps the order of the keys: the main language comes first.
    static Map<String, String> ofMap(@Nullable Map<String, String> values) {
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
