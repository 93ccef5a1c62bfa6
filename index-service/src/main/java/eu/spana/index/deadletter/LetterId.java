package eu.spana.index.deadletter;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Identity of a dead letter: the place on the log where its event stood, as
/// `topic-partition-offset`. An event that is buried again, after a crash or a replay, takes the
/// place of its first letter.
public record LetterId(String topic, int partition, long offset) {
    /// Kafka's own rule for names of topics; the numbers fit their types.
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9._-]{1,249})-(\\d{1,9})-(\\d{1,18})");

    /// Before the id in the key of a discard; no name of a topic begins like this.
    private static final String DISCARDED = "discarded:";

    /// Empty where the text is no such place.
    public static Optional<LetterId> of(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(
                        new LetterId(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /// Empty where the key is not that of a discard.
    static Optional<LetterId> ofDiscard(String key) {
        return key.startsWith(DISCARDED) ? of(key.substring(DISCARDED.length())) : Optional.empty();
    }

    byte[] discardKey() {
        return (DISCARDED + this).getBytes(StandardCharsets.UTF_8);
    }

    byte[] key() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "-" + offset;
    }
}
