package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.Topic;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Appends documents to the log as ingest-service does.
final class EventLog implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    EventLog(Engines engines) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        engines.bootstrapServers(),
                        "acks",
                        "all",
                        "compression.type",
                        "zstd",
                        "linger.ms",
                        20,
                        "batch.size",
                        262_144);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /// Returns when all are acknowledged.
    void append(List<Documents.Event> events) {
        List<Future<RecordMetadata>> sent =
                events.stream().map(event -> producer.send(kafkaRecord(event))).toList();
        try {
            for (Future<RecordMetadata> acknowledged : sent) {
                acknowledged.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// @param acknowledged is told once the log has it; never, when it refused
    void send(Documents.Event event, Runnable acknowledged) {
        var _ =
                producer.send(
                        kafkaRecord(event),
                        (metadata, failure) -> {
                            if (failure == null) {
                                acknowledged.run();
                            }
                        });
    }

    private static ProducerRecord<String, byte[]> kafkaRecord(Documents.Event event) {
        var produced = new ProducerRecord<>(Topic.DOCUMENTS_NAME, event.id, event.json);
        produced.headers()
                .add(EventHeaders.TYPE, EventType.PARSED.value().getBytes(UTF_8))
                .add(EventHeaders.TIME, Instant.now().toString().getBytes(UTF_8))
                .add(EventHeaders.DOCUMENT_VERSION, Long.toString(event.version).getBytes(UTF_8));
        return produced;
    }

    @Override
    public void close() {
        producer.close();
    }
}
