package eu.spana.index.replay.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import eu.spana.index.deadletter.Letter;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A letter without its event.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterAnswer(
        String id,
        @Nullable String documentId,
        @Nullable String documentVersion,
        String stage,
        String errorType,
        String reason,
        int attempts,
        Instant failedAt,
        String index,
        String applicationVersion,
        Origin origin) {

    /// Where the event stood on the log.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Origin(String topic, int partition, long offset, @Nullable Instant appendedAt) {}

    static LetterAnswer of(Letter letter) {
        return new LetterAnswer(
                letter.id().toString(),
                letter.documentId(),
                letter.documentVersion(),
                letter.fault().stage(),
                letter.fault().errorType(),
                letter.fault().reason(),
                letter.attempts(),
                letter.failedAt(),
                letter.index(),
                letter.applicationVersion(),
                new Origin(
                        letter.id().topic(),
                        letter.id().partition(),
                        letter.id().offset(),
                        letter.appendedAt()));
    }
}
