package eu.spana.document;

import java.util.Arrays;
import java.util.Optional;

/// What happened to a document; the value of the header [EventHeaders#TYPE].
public enum EventType {
    PARSED("eu.spana.document.parsed.v1"),
    REMOVED("eu.spana.document.removed.v1");

    private final String value;

    EventType(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    /// The type with this header value; empty for a type that this version does not know.
    public static Optional<EventType> of(String value) {
        return Arrays.stream(values()).filter(type -> type.value.equals(value)).findFirst();
    }
}
