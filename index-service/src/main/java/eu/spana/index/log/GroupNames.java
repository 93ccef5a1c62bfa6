package eu.spana.index.log;

import eu.spana.index.feed.Feed;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/// The consumer group of each feed. Offsets belong to the index they speak of: one that was created
/// anew, or restored, is filled from the beginning of the log.
@Component
public final class GroupNames {
    private final String prefix;

    GroupNames(KafkaProperties kafka) {
        this.prefix = String.valueOf(kafka.getConsumer().getGroupId());
    }

    public String of(Feed feed) {
        return feed.generation() == 0
                ? "%s-%s".formatted(prefix, feed.uuid())
                : "%s-%s-%d".formatted(prefix, feed.uuid(), feed.generation());
    }
}
