package eu.spana.index.deadletter;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What is known of a dead letter without its event.
///
/// @param position where it stands now; a later letter of the same id has another one
/// @param documentId absent where the event's key is no id of a document
/// @param documentVersion as the event claims it; absent where it does not
/// @param index where it should have been written
/// @param applicationVersion of the service that failed on it
/// @param attempts how often it has failed by now
/// @param failedAt when it failed last
/// @param appendedAt when the event was appended to its topic
/// @param bytes of the event's value, as far as it is kept with the letter
public record Letter(
        LetterId id,
        Position position,
        Fault fault,
        @Nullable String documentId,
        @Nullable String documentVersion,
        String index,
        String applicationVersion,
        int attempts,
        Instant failedAt,
        @Nullable Instant appendedAt,
        int bytes,
        Omission omission) {}
