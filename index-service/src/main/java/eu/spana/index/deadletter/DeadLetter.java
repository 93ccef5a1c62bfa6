package eu.spana.index.deadletter;

import eu.spana.document.IndexName;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event that cannot be indexed, as it came, and why.
///
/// @param index where it should have been written
/// @param attempt how often it has failed by now, from 1
public record DeadLetter(
        ConsumerRecord<byte[], byte[]> event, Fault fault, String index, int attempt) {

    /// The first failure, on the way into the index that searches read.
    public DeadLetter(ConsumerRecord<byte[], byte[]> event, Fault fault) {
        this(event, fault, IndexName.WRITE_ALIAS, 1);
    }

    public DeadLetter intendedFor(String otherIndex) {
        return new DeadLetter(event, fault, otherIndex, attempt);
    }

    public DeadLetter atAttempt(int number) {
        return new DeadLetter(event, fault, index, number);
    }
}
