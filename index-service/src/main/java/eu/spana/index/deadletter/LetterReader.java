package eu.spana.index.deadletter;

import eu.spana.document.DocumentId;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads records of the topic of dead letters, which anyone with the right to may have written:
/// what does not fit is replaced, so that it spoils neither lists nor metrics.
public final class LetterReader {
    private static final String UNKNOWN = "unknown";

    /// Words that may become values of tags.
    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9_.-]{1,100}");

    private LetterReader() {}

    /// Empty where the record has no place on the log as its key.
    public static Optional<LetterId> id(ConsumerRecord<byte[], byte[]> written) {
        return Optional.ofNullable(written.key()).map(LetterReader::text).flatMap(LetterId::of);
    }

    /// Empty where the record does not remember a discard.
    public static Optional<Discard> discard(ConsumerRecord<byte[], byte[]> written) {
        Instant appendedAt = appendedAt(written.headers());
        if (written.key() == null || written.value() == null || appendedAt == null) {
            return Optional.empty();
        }
        return LetterId.ofDiscard(text(written.key()))
                .map(id -> new Discard(id, appendedAt, written.partition()));
    }

    /// All that is known of the letter.
    ///
    /// @param written has a value
    public static Letter letter(LetterId id, ConsumerRecord<byte[], byte[]> written) {
        Headers headers = written.headers();
        return new Letter(
                id,
                new Position(written.partition(), written.offset()),
                new Fault(
                        word(headers, DeadLetterHeaders.STAGE),
                        word(headers, DeadLetterHeaders.ERROR_TYPE),
                        text(headers, DeadLetterHeaders.REASON).orElse("")),
                text(headers, DeadLetterHeaders.KEY).filter(DocumentId::isValid).orElse(null),
                text(headers, DeadLetterHeaders.DOCUMENT_VERSION)
                        .filter(version -> WORD.matcher(version).matches())
                        .orElse(null),
                word(headers, DeadLetterHeaders.INDEX),
                word(headers, DeadLetterHeaders.APPLICATION_VERSION),
                attempts(headers),
                Instant.ofEpochMilli(Math.max(0, written.timestamp())),
                appendedAt(headers),
                written.value().length,
                omission(headers));
    }

    /// The event as it was, as far as the letter holds it.
    public static ConsumerRecord<byte[], byte[]> event(
            Letter letter, ConsumerRecord<byte[], byte[]> written) {
        Header key = written.headers().lastHeader(DeadLetterHeaders.KEY);
        Instant appendedAt = letter.appendedAt();
        return new ConsumerRecord<>(
                letter.id().topic(),
                letter.id().partition(),
                letter.id().offset(),
                appendedAt == null ? ConsumerRecord.NO_TIMESTAMP : appendedAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                key == null ? ConsumerRecord.NULL_SIZE : key.value().length,
                written.value().length,
                key == null ? null : key.value(),
                written.value(),
                originalHeaders(written.headers()),
                Optional.empty());
    }

    private static Headers originalHeaders(Headers written) {
        Headers original = new RecordHeaders();
        for (Header header : written) {
            String name = header.key();
            if (name.startsWith(DeadLetterHeaders.ESCAPE)) {
                original.add(name.substring(DeadLetterHeaders.ESCAPE.length()), header.value());
            } else if (!name.startsWith(DeadLetterHeaders.PREFIX)) {
                original.add(name, header.value());
            }
        }
        return original;
    }

    private static int attempts(Headers headers) {
        return text(headers, DeadLetterHeaders.ATTEMPTS)
                .filter(digits -> digits.matches("\\d{1,8}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static @Nullable Instant appendedAt(Headers headers) {
        try {
            return text(headers, DeadLetterHeaders.TIMESTAMP).map(Instant::parse).orElse(null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Omission omission(Headers headers) {
        return text(headers, DeadLetterHeaders.OMITTED).map(Omission::of).orElse(Omission.NOTHING);
    }

    private static String word(Headers headers, String name) {
        return text(headers, name).filter(value -> WORD.matcher(value).matches()).orElse(UNKNOWN);
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(LetterReader::text);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
