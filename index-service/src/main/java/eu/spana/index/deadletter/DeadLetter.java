package eu.spana.index.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event that can never be indexed, as it came, and why.
public record DeadLetter(ConsumerRecord<byte[], byte[]> event, Fault fault) {}
