package eu.spana.index.deadletter.catalogue;

import eu.spana.index.deadletter.Letter;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/// Which letters are meant. Of several values any fits; an empty set means all.
///
/// @param from failed then or later
/// @param to failed before
public record LetterFilter(
        Set<String> stages,
        Set<String> errorTypes,
        Set<String> documentIds,
        @Nullable Instant from,
        @Nullable Instant to) {

    public static final LetterFilter ALL =
            new LetterFilter(Set.of(), Set.of(), Set.of(), null, null);

    boolean fits(Letter letter) {
        return isAmong(stages, letter.fault().stage())
                && isAmong(errorTypes, letter.fault().errorType())
                && isAmong(documentIds, letter.documentId())
                && (from == null || !letter.failedAt().isBefore(from))
                && (to == null || letter.failedAt().isBefore(to));
    }

    private static boolean isAmong(Collection<String> values, @Nullable String value) {
        return values.isEmpty() || (value != null && values.contains(value));
    }
}
