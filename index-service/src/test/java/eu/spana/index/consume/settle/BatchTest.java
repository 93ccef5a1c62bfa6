package eu.spana.index.consume.settle;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.IndexName;
import eu.spana.index.consume.Changes;
import eu.spana.index.consume.event.Event;
import eu.spana.index.consume.guard.Tally;
import eu.spana.index.consume.offsets.Slots;
import eu.spana.index.deadletter.DeadLetter;
import eu.spana.index.deadletter.Fault;
import eu.spana.index.feed.Feed;
import eu.spana.index.write.IndexOutcome;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;

class BatchTest {
    private static final Feed FEED =
            new Feed(new IndexName("documents-v2-00000000000000001"), "a-uuid", 0, true);
    private static final IndexOutcome LATER =
            new IndexOutcome.Retryable("es_rejected_execution_exception", "queue is full");
    private static final IndexOutcome REJECTED =
            new IndexOutcome.Rejected("document_parsing_exception", "no such date");

    private final DocumentMeters meters = new DocumentMeters(new SimpleMeterRegistry());
    private final Batch batch = new Batch();
    private long offset;

    @Test
    void buriesNothingWhileADocumentIsOpen() {
        add("a", 1);
        add("b", 1);
        addMalformed();

        attempt(new IndexOutcome.Stored(), LATER);
        assertThat(batch.takeBurials()).isEmpty();

        attempt(new IndexOutcome.Stored());
        Burials burials = batch.takeBurials().orElseThrow();
        assertThat(burials.all()).hasSize(1);
        assertThat(burials.tally()).isEqualTo(new Tally(2, 0, 0, 1));
    }

    @Test
    void triesTheOlderRevisionOfARejectedOne() {
        add("a", 1);
        add("a", 2);
        add("a", 3);

        attempt(REJECTED);
        assertThat(batch.takeBurials()).isEmpty();

        attempt(new IndexOutcome.Stored());
        assertThat(batch.takeBurials().orElseThrow().tally()).isEqualTo(new Tally(1, 0, 1, 1));
    }

    @Test
    void countsWhatWasDecidedOnce() {
        add("a", 1);
        addMalformed();
        attempt(new IndexOutcome.Stored());
        batch.takeBurials().orElseThrow().all().forEach(batch::keep);

        Burials again = batch.takeBurials().orElseThrow();

        assertThat(again.all()).hasSize(1);
        assertThat(again.tally()).isEqualTo(Tally.EMPTY);
    }

    private void add(String id, long rank) {
        Event.Change change = Changes.of(id, rank, offset++);
        batch.add(Slots.of(change.origin()), change);
    }

    private void addMalformed() {
        Event.Change change = Changes.of("broken", 1, offset++);
        DeadLetter letter =
                new DeadLetter(change.origin(), new Fault("consume", "malformed-json", "broken"));
        batch.add(Slots.of(change.origin()), new Event.Malformed(letter));
    }

    private void attempt(IndexOutcome... outcomes) {
        Attempt attempt = new Attempt(FEED, batch, meters, Clock.systemUTC());
        attempt.proceed(batch.takeDocuments(), List.of(outcomes), 0);
        attempt.count();
    }
}
