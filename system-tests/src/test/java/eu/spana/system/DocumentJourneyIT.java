package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The life of one document: submitted, searchable, updated, removed for good.
@ExtendWith(PlatformExtension.class)
class DocumentJourneyIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// In quotation marks, because single words would find other documents, too.
    private static final String BEFORE = "\"cranes of Quillhaven\"";

    private static final String AFTER = "\"Quillhaven runs again\"";

    @Test
    void goesFromSubmittedOverUpdatedToRemovedForGood(Platform platform) {
        SpanaClient spana = platform.client();
        String id = "journey-" + System.nanoTime();

        submitted(spana, id, "Harbour pilots warn", "Ransomware stopped the cranes of Quillhaven.");
        awaitFound(spana, BEFORE, id);

        submitted(spana, id, "Harbour back at work", "The port of Quillhaven runs again.");
        awaitFound(spana, AFTER, id);
        assertThat(spana.search(BEFORE).ids()).isEmpty();

        try (DocumentLog log = new DocumentLog(platform.bootstrapServers())) {
            List<ConsumerRecord<String, byte[]>> events = log.events(id);
            olderEventArrivingLateLoses(platform, log, events.getFirst());
            removedForGood(platform, log, events);
        }
    }

    private static void olderEventArrivingLateLoses(
            Platform platform, DocumentLog log, ConsumerRecord<String, byte[]> first) {
        log.replay(first);
        awaitEverythingBeforeNow(platform, log, first.partition());

        assertThat(platform.client().search(BEFORE).ids()).isEmpty();
        assertThat(platform.client().search(AFTER).ids()).containsExactly(first.key());
    }

    private static void removedForGood(
            Platform platform, DocumentLog log, List<ConsumerRecord<String, byte[]>> events) {
        SpanaClient spana = platform.client();
        String id = events.getFirst().key();
        assertThat(spana.remove(id).status()).isEqualTo(202);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(spana.document(id).status()).isEqualTo(404));

        events.forEach(log::replay);
        log.append(events.getFirst().partition(), acceptedAfterTheRemoval(id));
        awaitEverythingBeforeNow(platform, log, events.getFirst().partition());

        assertThat(spana.document(id).status()).isEqualTo(404);
        assertThat(spana.search("Quillhaven").ids()).doesNotContain(id);
        assertThat(spana.submitText("Something else entirely.", Map.of("id", id)).status())
                .isEqualTo(410);
    }

    /// What an instance that had not yet heard of the removal might still publish.
    private static Document acceptedAfterTheRemoval(String id) {
        return Document.builder(
                        new DocumentId(id),
                        DocumentVersion.at(Instant.now().plusSeconds(60)),
                        DocumentKind.ARTICLE)
                .text("en", "Back again", "The cranes of Quillhaven are back.")
                .build();
    }

    /// A marker document behind the events of the partition; found means that they are settled.
    private static void awaitEverythingBeforeNow(
            Platform platform, DocumentLog log, int partition) {
        String marker = "marker" + System.nanoTime();
        log.append(
                partition,
                Document.builder(
                                new DocumentId(marker),
                                DocumentVersion.at(Instant.now()),
                                DocumentKind.PAGE)
                        .text("en", marker, marker)
                        .build());
        awaitFound(platform.client(), marker, marker);
    }

    private static void submitted(SpanaClient spana, String id, String title, String text) {
        SpanaClient.Answer answer =
                spana.submitText(title + "\n\n" + text, Map.of("id", id, "language", "en"));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(202);
        assertThat(answer.ids()).containsExactly(id);
    }

    private static void awaitFound(SpanaClient spana, String words, String id) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(spana.search(words).ids()).containsExactly(id));
    }
}
