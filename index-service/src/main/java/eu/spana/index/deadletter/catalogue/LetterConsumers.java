package eu.spana.index.deadletter.catalogue;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/// Opens consumers that belong to no group, wait for the log a bounded time only, and fail when
/// what they look for is gone.
@Component
final class LetterConsumers {
    private final Map<String, Object> settings;
    private final int patienceMillis;

    LetterConsumers(ConsumerFactory<byte[], byte[]> consumers, CatalogueProperties properties) {
        this.settings = consumers.getConfigurationProperties();
        this.patienceMillis = Math.toIntExact(properties.patience().toMillis());
    }

    /// For everything there is, a few at a time: each may have 10 MB. What it holds unread is
    /// bounded by `fetch.max.bytes`, compressed.
    Consumer<byte[], byte[]> forAll() {
        return open(Map.of(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5));
    }

    /// For one record after another: a record of any size is fetched, and little beside it.
    Consumer<byte[], byte[]> forOne() {
        return open(
                Map.of(
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1,
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1,
                        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1));
    }

    private Consumer<byte[], byte[]> open(Map<String, Object> differences) {
        Map<String, Object> own = new HashMap<>(settings);
        own.remove(ConsumerConfig.GROUP_ID_CONFIG);
        own.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
        own.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        own.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patienceMillis);
        own.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, patienceMillis);
        own.computeIfPresent(ConsumerConfig.CLIENT_ID_CONFIG, (name, id) -> id + "-dead-letters");
        own.putAll(differences);
        return new KafkaConsumer<>(own);
    }
}
