package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.EventHeaders;
import eu.spana.document.EventType;
import eu.spana.document.IndexName;
import eu.spana.document.Topic;
import eu.spana.system.Service;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Documents a second through Kafka and index-service against the bare loop, in turns. A backlog is
/// produced while index-service is held still (SIGSTOP), then the time to write it is taken.
final class IndexingBenchmark {
    private static final String BARE = "benchmark-bare";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Rounds that only warm both sides up: the JVMs compile for about that long.
    private static final int WARM_UP = 3;

    private final Engines engines;
    private final int documents;
    private final int rounds;

    IndexingBenchmark(Engines engines, int documents, int rounds) {
        this.engines = engines;
        this.documents = documents;
        this.rounds = rounds;
    }

    List<Row> run() {
        List<Double> bare = new ArrayList<>();
        List<Double> service = new ArrayList<>();
        try (Service index = engines.start("index-service").awaitReady()) {
            engines.elasticsearch().cloneEmpty(IndexName.WRITE_ALIAS, BARE);
            for (int round = -WARM_UP; round < rounds; round++) {
                List<Documents.Event> events = events(round);
                double bareRate =
                        rate(() -> new BulkLoop(engines.elasticsearch(), BARE).write(events));
                double serviceRate = throughService(index, events);
                if (round >= 0) {
                    bare.add(bareRate);
                    service.add(serviceRate);
                }
            }
            engines.elasticsearch().delete(BARE);
        }
        return rows(bare, service);
    }

    private static List<Row> rows(List<Double> bare, List<Double> service) {
        double bareRate = Median.of(bare);
        double serviceRate = Median.of(service);
        return List.of(
                new Row("bare _bulk loop", "%.0f documents/s".formatted(bareRate), ""),
                new Row("Kafka and index-service", "%.0f documents/s".formatted(serviceRate), ""),
                new Row("ratio", "%.2f".formatted(serviceRate / bareRate), "at least 0.80"));
    }

    private double throughService(Service index, List<Documents.Event> events) {
        signal("STOP", index);
        produce(events);
        long before = engines.elasticsearch().written(IndexName.WRITE_ALIAS);
        return rate(() -> {
            signal("CONT", index);
            awaitWritten(before + events.size());
        });
    }

    private void awaitWritten(long expected) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (engines.elasticsearch().written(IndexName.WRITE_ALIAS) < expected) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("index-service did not write the backlog");
            }
            pause();
        }
    }

    private void produce(List<Documents.Event> events) {
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
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent =
                    events.stream().map(event -> producer.send(kafkaRecord(event))).toList();
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

    private static ProducerRecord<String, byte[]> kafkaRecord(Documents.Event event) {
        ProducerRecord<String, byte[]> produced =
                new ProducerRecord<>(Topic.DOCUMENTS_NAME, event.id, event.json);
        produced.headers()
                .add(EventHeaders.TYPE, EventType.PARSED.value().getBytes(UTF_8))
                .add(EventHeaders.DOCUMENT_VERSION, Long.toString(event.version).getBytes(UTF_8));
        return produced;
    }

    private List<Documents.Event> events(int round) {
        Documents made = new Documents("benchmark" + round + "-", round);
        return Stream.generate(made::next).limit(documents).toList();
    }

    private double rate(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return documents * 1e9 / (System.nanoTime() - start);
    }

    private static void signal(String name, Service service) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(service.process().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Short against the seconds that a round takes; looking costs Elasticsearch time, too.
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
