package eu.spana.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.system.faults.audit.Audit;
import eu.spana.system.faults.audit.Group;
import eu.spana.system.faults.audit.Index;
import eu.spana.system.faults.audit.Log;
import eu.spana.system.faults.ledger.Ledger;
import eu.spana.system.faults.ledger.Publication;
import eu.spana.system.faults.ledger.Scribe;
import eu.spana.system.faults.site.LiveHeap;
import eu.spana.system.faults.site.Site;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Elasticsearch is away while more arrives than memory holds. `-Dspana.outage=3600` makes it an
/// hour.
class OutageIT {
    private static final int SECONDS = Integer.getInteger("spana.outage", 60);

    /// Of 2.5 KB each: more than the service's heap of 192 MB, however long the outage.
    private static final int EVENTS = 100_000;

    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    /// What full buffers and their neighbours in the heap may differ by; the backlog that arrives
    /// between two looks is many times that.
    private static final long TOLERATED_BYTES = 12_000_000;

    @Test
    void costsTimeButNeitherMemoryNorItsPlaceInTheGroup() {
        Ledger ledger = new Ledger();
        Scribe scribe = new Scribe(SECONDS);
        try (Site site = Site.start();
                Log log = new Log(site.kafka().bootstrapServers())) {
            new Topics(log.admin()).create();
            site.first().start();
            site.first().service().awaitReady();
            Index index = Index.read(site.elasticsearch().uri());
            String group = "index-service-" + index.uuid();
            publishSome(site, scribe, ledger);
            log.awaitSettled(group, CATCHING_UP);
            Group before = log.group(group);

            stayAway(site, scribe, ledger);

            assertThat(log.group(group)).as("the group during the outage").isEqualTo(before);
            site.elasticsearch().start();
            log.awaitSettled(group, CATCHING_UP);
            assertThat(log.group(group)).as("the group afterwards").isEqualTo(before);
            assertThat(new Audit(ledger, log, index).differences()).isEmpty();
        }
    }

    private static void publishSome(Site site, Scribe scribe, Ledger ledger) {
        try (Publication publication =
                new Publication(site.kafka().bootstrapServers(), scribe, ledger, 100)) {
            publication.start();
            await("500 events are published")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> publication.sent() >= 500);
        }
    }

    private static void stayAway(Site site, Scribe scribe, Ledger ledger) {
        int rate = Math.max(20, EVENTS / SECONDS);
        site.elasticsearch().kill();
        try (Publication publication =
                new Publication(site.kafka().bootstrapServers(), scribe, ledger, rate)) {
            publication.start();
            pass(SECONDS / 2);
            long halfway = LiveHeap.bytes(site.first().service().process().pid());
            pass(SECONDS - SECONDS / 2);
            assertThat(LiveHeap.bytes(site.first().service().process().pid()))
                    .as("live heap after %d s and %d events", SECONDS, publication.sent())
                    .isLessThan(halfway + TOLERATED_BYTES);
        }
    }

    /// The outage itself, not a wait for something to happen.
    private static void pass(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
