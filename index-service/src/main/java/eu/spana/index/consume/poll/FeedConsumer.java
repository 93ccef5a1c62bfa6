package eu.spana.index.consume.poll;

import eu.spana.index.log.PollBudget;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import java.time.Duration;

/// A consumer whose polls are bounded by bytes.
record FeedConsumer(Consumer<byte[], byte[]> consumer, PollBudget budget) {

    Iterable<ConsumerRecord<byte[], byte[]>> poll(Duration longest) {
        budget.renew();
        return consumer.poll(longest);
    }
}
