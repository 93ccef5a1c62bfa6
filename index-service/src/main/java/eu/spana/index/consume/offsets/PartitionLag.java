package eu.spana.index.consume.offsets;

import org.apache.kafka.common.TopicPartition;

/// How far the index is behind one partition.
///
/// @param records events that are not settled, or behind one that is not
/// @param since when the oldest of them was appended to the log, in milliseconds since the epoch; 0
///   when there is none or it is not known
record PartitionLag(TopicPartition partition, long records, long since) {}
