package eu.spana.index.consume;

import eu.spana.index.feed.Feed;
import eu.spana.index.log.GroupNames;

import org.apache.kafka.clients.consumer.Consumer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/// Opens consumers, each in the group of its feed.
@Component
final class FeedConsumers {
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final GroupNames groups;

    FeedConsumers(ConsumerFactory<byte[], byte[]> consumers, GroupNames groups) {
        this.consumers = consumers;
        this.groups = groups;
    }

    Consumer<byte[], byte[]> open(Feed feed) {
        return consumers.createConsumer(groups.of(feed), "-" + feed.index());
    }
}
