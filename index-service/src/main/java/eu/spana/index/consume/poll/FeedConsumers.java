package eu.spana.index.consume.poll;

import eu.spana.index.feed.Feed;
import eu.spana.index.log.GroupNames;
import eu.spana.index.log.PollBudget;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.stereotype.Component;

/// Opens consumers, each in the group of its feed.
@Component
final class FeedConsumers {
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final GroupNames groups;
    private final long pollBytes;

    FeedConsumers(
            ConsumerFactory<byte[], byte[]> consumers,
            GroupNames groups,
            ConsumeProperties properties) {
        this.consumers = consumers;
        this.groups = groups;
        this.pollBytes = properties.pollSize().toBytes();
    }

    FeedConsumer open(Feed feed) {
        PollBudget budget = new PollBudget(pollBytes);
        DefaultKafkaConsumerFactory<byte[], byte[]> bounded =
                new DefaultKafkaConsumerFactory<>(
                        consumers.getConfigurationProperties(),
                        ByteArrayDeserializer::new,
                        () -> budget);
        consumers.getListeners().forEach(bounded::addListener);
        return new FeedConsumer(
                bounded.createConsumer(groups.of(feed), "-" + feed.index()), budget);
    }
}
