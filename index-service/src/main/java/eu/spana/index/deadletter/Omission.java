package eu.spana.index.deadletter;

import java.util.Locale;

/// How much of an event a dead letter leaves out because the topic would not take it otherwise. The
/// rest is found where the event stood, for as long as that is kept.
public enum Omission {
    NOTHING,
    VALUE,
    /// Key and headers, too.
    ALL;

    /// The next step, when this was not enough.
    Omission more() {
        return this == NOTHING ? VALUE : ALL;
    }

    String headerValue() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param headerValue absent where nothing is omitted
    static Omission of(String headerValue) {
        for (Omission omission : values()) {
            if (omission.headerValue().equals(headerValue)) {
                return omission;
            }
        }
        return NOTHING;
    }
}
