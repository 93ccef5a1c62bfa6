package eu.spana.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.system.faults.audit.Audit;
import eu.spana.system.faults.audit.Index;
import eu.spana.system.faults.audit.Log;
import eu.spana.system.faults.ledger.Ledger;
import eu.spana.system.faults.ledger.Publication;
import eu.spana.system.faults.ledger.Scribe;
import eu.spana.system.faults.schedule.Schedule;
import eu.spana.system.faults.site.Site;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/// Nothing is lost, doubled, stale or resurrected, and nothing sound is buried, whatever is killed,
/// frozen, cut or refused meanwhile. `-Dspana.seed=…` repeats the events and faults of a run,
/// `-Dspana.faults=300` makes it longer.
class LedgerIT {
    private static final long SEED = Long.getLong("spana.seed", System.nanoTime() % 1_000_000);
    private static final int FAULTS = Integer.getInteger("spana.faults", 30);

    /// Events a second: every fault meets some, and two cores have time left for the faults.
    private static final int RATE = 100;

    /// Of a broken promise, some examples say enough.
    private static final int SHOWN = 20;

    private static final Duration CATCHING_UP = Duration.ofMinutes(5);

    @Test
    void endsOnTheNewestOfEveryDocumentWhateverIsBrokenMeanwhile() {
        Schedule schedule = Schedule.of(SEED, FAULTS);
        say("spana.seed=%d spana.faults=%d".formatted(SEED, FAULTS));
        try (Site site = Site.start();
                Log log = new Log(site.kafka().bootstrapServers())) {
            Topics topics = new Topics(log.admin());
            Chaos chaos = new Chaos(site, topics.sessionTimeout());
            Ledger ledger = new Ledger();
            topics.create();
            site.first().start();
            Index index;
            try {
                publishDuring(chaos, schedule, new Stage(site, topics, ledger));
                index = Index.read(site.elasticsearch().uri());
                log.awaitSettled("index-service-" + index.uuid(), CATCHING_UP);
            } catch (RuntimeException e) {
                throw new AssertionError(
                        "Seed %d: %s%n%s".formatted(SEED, e.getMessage(), chaos.story()), e);
            }
            List<String> differences = new Audit(ledger, log, index).differences();
            say(
                    "%s%n%d events, %d documents, %d poison, %d differences"
                            .formatted(
                                    chaos.story(),
                                    ledger.size(),
                                    ledger.expected().size(),
                                    ledger.poison().size(),
                                    differences.size()));
            assertThat(differences.stream().limit(SHOWN))
                    .as("differences of seed %d after%n%s", SEED, chaos.story())
                    .isEmpty();
        }
    }

    private record Stage(Site site, Topics topics, Ledger ledger) {}

    private static void publishDuring(Chaos chaos, Schedule schedule, Stage stage) {
        Scribe scribe = new Scribe(SEED);
        String servers = stage.site.kafka().bootstrapServers();
        try (Publication publication = new Publication(servers, scribe, stage.ledger, RATE)) {
            stage.topics.compactDocuments(false);
            for (int i = 0; i < 3; i++) {
                scribe.withoutKey().forEach(publication::send);
            }
            publication.flush();
            stage.topics.compactDocuments(true);
            publication.start();
            stage.site.first().service().awaitReady();
            chaos.run(schedule);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
