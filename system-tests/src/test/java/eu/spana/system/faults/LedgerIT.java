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

    private static final int WITHOUT_KEYS = 3;

    /// Of a broken promise, some examples say enough.
    private static final int SHOWN = 20;

    private static final Duration CATCHING_UP = Duration.ofMinutes(5);

    @Test
    void endsOnTheNewestOfEveryDocumentWhateverIsBrokenMeanwhile() {
        say("spana.seed=%d spana.faults=%d".formatted(SEED, FAULTS));
        try (Site site = Site.start();
                Log log = new Log(site.kafka().bootstrapServers())) {
            Chaos chaos = new Chaos(site, new Topics(log.admin()).sessionTimeout());
            Ledger ledger = new Ledger();
            List<String> differences = differencesAfter(new Stage(site, log, ledger, chaos));
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

    private record Stage(Site site, Log log, Ledger ledger, Chaos chaos) {}

    /// Of the index that was rebuilt meanwhile, and of the old one, which waits for a roll-back.
    private static List<String> differencesAfter(Stage stage) {
        try {
            Index old = publishDuringFaults(stage);
            Index rebuilt = Index.read(stage.site.elasticsearch().uri());
            List<Index> both = List.of(rebuilt, old);
            both.forEach(
                    index -> stage.log.awaitSettled("index-service-" + index.uuid(), CATCHING_UP));
            return both.stream()
                    .map(index -> new Audit(stage.ledger, stage.log, index))
                    .flatMap(audit -> audit.differences().stream())
                    .toList();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "Seed %d: %s%n%s".formatted(SEED, e.getMessage(), stage.chaos.story()), e);
        }
    }

    /// The index that searches read at the beginning.
    private static Index publishDuringFaults(Stage stage) {
        Scribe scribe = new Scribe(SEED);
        Topics topics = new Topics(stage.log.admin());
        topics.create();
        stage.site.first().start();
        try (Publication publication =
                new Publication(
                        stage.site.kafka().bootstrapServers(), scribe, stage.ledger, RATE)) {
            publishWithoutKeys(topics, scribe, publication);
            publication.start();
            stage.site.first().service().awaitReady();
            Index old = Index.read(stage.site.elasticsearch().uri());
            Rebuilding rebuilding = new Rebuilding(stage.site.first());
            stage.chaos.run(Schedule.of(SEED, FAULTS), rebuilding::start);
            rebuilding.awaitSwapped();
            return old;
        }
    }

    private static void publishWithoutKeys(Topics topics, Scribe scribe, Publication publication) {
        topics.compactDocuments(false);
        for (int i = 0; i < WITHOUT_KEYS; i++) {
            scribe.withoutKey().forEach(publication::sendUntilTaken);
        }
        topics.compactDocuments(true);
    }

    @SuppressWarnings("SystemOut") // the seed also of a run that is cut off, the story of each
    private static void say(String line) {
        System.out.println(line);
    }
}
