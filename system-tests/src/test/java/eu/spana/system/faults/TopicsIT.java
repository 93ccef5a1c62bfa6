package eu.spana.system.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.document.Topic;
import eu.spana.system.faults.audit.Audit;
import eu.spana.system.faults.audit.Index;
import eu.spana.system.faults.audit.Log;
import eu.spana.system.faults.ledger.Ledger;
import eu.spana.system.faults.ledger.Publication;
import eu.spana.system.faults.ledger.Scribe;
import eu.spana.system.faults.site.Site;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// What operators do to a topic or to a service under load.
class TopicsIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int RATE = 300;
    private static final int MORE_PARTITIONS = 16;

    @SuppressWarnings("NullAway.Init")
    private static Site site;

    @SuppressWarnings("NullAway.Init")
    private static Log log;

    @SuppressWarnings("NullAway.Init")
    private static Topics topics;

    @SuppressWarnings("NullAway.Init")
    private static Index index;

    private static int acknowledged;

    private static final Ledger ledger = new Ledger();
    private static final Scribe scribe = new Scribe(1).withoutPoison();

    @BeforeAll
    static void start() {
        site = Site.start();
        log = new Log(site.kafka().bootstrapServers());
        topics = new Topics(log.admin());
        topics.create();
        site.first().start();
        site.first().service().awaitReady();
        index = Index.read(site.elasticsearch().uri());
    }

    @AfterAll
    static void stop() {
        log.close();
        site.close();
    }

    @Test
    void consumesPartitionsThatWereAddedOnceAnOperatorSaysSo() {
        publish(200);
        int partitions = topics.partitions();

        topics.grow(partitions + MORE_PARTITIONS - Topic.PARTITIONS);

        publish(600);
        awaitStopped("partitions");
        acknowledge();
        awaitSettled();
        assertThat(log.lag(group())).isEmpty();
        assertThat(topics.partitions()).isGreaterThan(partitions);
        assertThat(new Audit(ledger, log, index).differencesOfIndex()).isEmpty();
    }

    @Test
    void readsATopicThatWasCreatedAnewFromItsBeginningOnceAnOperatorSaysSo() {
        publish(600);
        awaitSettled();

        topics.recreate();

        publish(300);
        awaitStopped("created anew");
        acknowledge();
        awaitSettled();
        assertThat(new Audit(ledger, log, index).differencesOfIndex()).isEmpty();
    }

    @Test
    void losesNothingAndLeavesTheGroupAtOnceWhenStoppedUnderLoad() {
        try (Publication publication =
                new Publication(site.kafka().bootstrapServers(), scribe, ledger, RATE)) {
            publication.start();
            await("work").atMost(PATIENCE).until(() -> publication.sent() > 300);

            site.first().stop();

            assertThat(log.group(group()).members()).isEmpty();
            site.first().start();
            site.first().service().awaitReady();
        }
        awaitSettled();
        assertThat(new Audit(ledger, log, index).differencesOfIndex()).isEmpty();
    }

    private static void publish(int events) {
        try (Publication publication =
                new Publication(site.kafka().bootstrapServers(), scribe, ledger, RATE)) {
            for (int i = 0; i < events; i++) {
                publication.send(scribe.next());
            }
        }
    }

    /// Stopped with a reason that names what changed, and nothing was buried for it.
    private static void awaitStopped(String reason) {
        await("index-service stops because of: " + reason)
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    HttpResponse<String> health = ask("GET", "/actuator/health/readiness");
                    assertThat(health.statusCode()).isEqualTo(503);
                    assertThat(health.body()).contains(reason);
                });
    }

    private static void acknowledge() {
        await("index-service goes on with the log as it is")
                .atMost(PATIENCE)
                .untilAsserted(() -> {
                    HttpResponse<String> answer = ask("POST", "/api/v1/log/acknowledge");
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                });
        acknowledged++;
    }

    private static HttpResponse<String> ask(String method, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(site.first().service().uri().resolve(path))
                        .timeout(Duration.ofMinutes(1))
                        .method(method, BodyPublishers.noBody())
                        .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static void awaitSettled() {
        log.awaitSettled(group(), PATIENCE);
    }

    /// Each acknowledged log is read from its beginning, by a group of its own.
    private static String group() {
        String first = "index-service-" + index.uuid();
        return acknowledged == 0 ? first : first + "-" + acknowledged;
    }
}
