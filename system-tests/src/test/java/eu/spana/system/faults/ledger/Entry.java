package eu.spana.system.faults.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// One event of the ledger.
///
/// @param number position in the ledger, which the event carries in the header [#NUMBER]
/// @param kind what it is, for people
public record Entry(int number, String kind, Effect effect, ProducerRecord<byte[], byte[]> event) {
    public static final String NUMBER = "ledger-number";

    public Entry {
        event.headers().remove(NUMBER).add(NUMBER, Integer.toString(number).getBytes(UTF_8));
    }

    /// The very event once more, as another entry.
    Entry repeated(int as, @Nullable Integer partition) {
        return new Entry(
                as,
                kind + " of " + number + " again",
                effect,
                new ProducerRecord<>(
                        event.topic(), partition, event.key(), event.value(), event.headers()));
    }
}
