package eu.spana.ingest.publish;

import eu.spana.document.Document;
import eu.spana.document.Removal;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Publishes events and returns only when every in-sync replica has all of them, or when it is
/// clear that this will not happen. Blocks its thread for at most
/// [PublishProperties#acknowledgementTimeout] beyond the producer's own time-out for metadata.
@Component
public class DocumentPublisher {
    private static final Logger log = LoggerFactory.getLogger(DocumentPublisher.class);

    private final KafkaTemplate<String, byte[]> kafka;
    private final EventRecords records;
    private final PublishProperties properties;

    DocumentPublisher(
            KafkaTemplate<String, byte[]> kafka,
            EventRecords records,
            PublishProperties properties) {
        this.kafka = kafka;
        this.records = records;
        this.properties = properties;
    }

    /// Publishes one DocumentParsed event for each document.
    ///
    /// @param traceParent W3C trace context of the request, passed on as it is
    public PublishOutcome publish(List<Document> documents, @Nullable String traceParent) {
        return send(documents.stream().map(each -> records.parsed(each, traceParent)).toList());
    }

    /// Publishes the decision first and, once the log has it, the tombstone: whoever sees the
    /// tombstone can rely on the decision.
    public PublishOutcome publish(Removal removal, @Nullable String traceParent) {
        PublishOutcome decision = send(List.of(records.decision(removal, traceParent)));
        return decision instanceof PublishOutcome.Acknowledged
                ? send(List.of(records.removed(removal, traceParent)))
                : decision;
    }

    private PublishOutcome send(List<ProducerRecord<String, byte[]>> events) {
        List<CompletableFuture<?>> pending = new ArrayList<>();
        try {
            for (ProducerRecord<String, byte[]> event : events) {
                pending.add(kafka.send(event));
            }
            CompletableFuture.allOf(pending.toArray(CompletableFuture<?>[]::new))
                    .get(properties.acknowledgementTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return new PublishOutcome.Acknowledged();
        } catch (KafkaException | ExecutionException | TimeoutException failure) {
            return failed(events.size(), failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return failed(events.size(), interruption);
        }
    }

    private static PublishOutcome failed(int events, Exception failure) {
        PublishOutcome outcome = PublishFailures.outcomeOf(failure);
        log.atWarn()
                .addKeyValue("outcome", outcome.getClass().getSimpleName())
                .addKeyValue("events", events)
                .addKeyValue("failure", failure.toString())
                .log("Events not acknowledged");
        return outcome;
    }
}
