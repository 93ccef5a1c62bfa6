package eu.spana.text;

import java.util.LinkedHashMap;
import java.util.Map;

/// One token filter of the index settings: its name there, and the type and parameters that
/// Elasticsearch knows. Without parameters and named as its type, it needs no entry in the
/// settings.
record Filter(String name, String type, Map<String, Object> parameters) {

    /// The filter that Elasticsearch has ready under this very name.
    static Filter builtIn(String type) {
        return new Filter(type, type, Map.of());
    }

    boolean isBuiltIn() {
        return name.equals(type) && parameters.isEmpty();
    }

    Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("type", type);
        settings.putAll(parameters);
        return settings;
    }
}
