package eu.spana.index.deadletter.catalogue;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What became of the event of a letter.
public sealed interface Recovered {

    /// As it was when it came, except for the epoch of its leader.
    record Event(ConsumerRecord<byte[], byte[]> event) implements Recovered {}

    /// The letter leaves out what its own topic no longer has.
    ///
    /// @param rest what the letter holds
    record Incomplete(ConsumerRecord<byte[], byte[]> rest) implements Recovered {}

    /// The letter is not there any more: dealt with, failed again, or expired.
    record Gone() implements Recovered {}
}
