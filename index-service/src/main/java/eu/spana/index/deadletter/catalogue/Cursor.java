package eu.spana.index.deadletter.catalogue;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.LetterId;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/// A place in the order of letters: by the time of the last failure, then by id. As text it is
/// opaque to callers.
public record Cursor(Instant failedAt, LetterId id) implements Comparable<Cursor> {
    private static final Comparator<Cursor> OLDEST_FIRST =
            Comparator.comparing(Cursor::failedAt)
                    .thenComparing(cursor -> cursor.id().topic())
                    .thenComparingInt(cursor -> cursor.id().partition())
                    .thenComparingLong(cursor -> cursor.id().offset());

    static Cursor at(Letter letter) {
        return new Cursor(letter.failedAt(), letter.id());
    }

    public static Optional<Cursor> of(String text) {
        try {
            String decoded =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] sides = decoded.split(" ", 2);
            return LetterId.of(sides[sides.length - 1])
                    .map(id -> new Cursor(Instant.ofEpochMilli(Long.parseLong(sides[0])), id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Cursor other) {
        return OLDEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        String text = failedAt.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
