package eu.spana.index.log;

import org.apache.kafka.common.TopicPartition;

import java.util.Map;

/// How far a feed has come. Counted in offsets, some of which compaction has emptied.
///
/// @param done committed
/// @param total there are
/// @param largestLag of the partition that is furthest behind
public record FeedProgress(long done, long total, long largestLag) {

    /// What was never committed is at the beginning.
    static FeedProgress of(
            Map<TopicPartition, Long> beginnings,
            Map<TopicPartition, Long> committed,
            Map<TopicPartition, Long> ends) {
        long done = 0;
        long total = 0;
        long largestLag = 0;
        for (TopicPartition partition : ends.keySet()) {
            long beginning = beginnings.getOrDefault(partition, 0L);
            long end = ends.getOrDefault(partition, beginning);
            long position =
                    Math.clamp(committed.getOrDefault(partition, beginning), beginning, end);
            done += position - beginning;
            total += end - beginning;
            largestLag = Math.max(largestLag, end - position);
        }
        return new FeedProgress(done, total, largestLag);
    }
}
