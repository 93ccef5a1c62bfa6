package eu.spana.index.rebuild.job;

import eu.spana.index.rebuild.job.RebuildClient.Reply;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Starts a rebuild and follows it from state to state.
final class RebuildWatch {
    private static final Logger log = LoggerFactory.getLogger(RebuildWatch.class);
    private static final Set<String> GOOD = Set.of("swapped", "ready");
    private static final Set<String> UNDER_WAY = Set.of("filling", "comparing", "swapping");

    /// Longer than a service takes to start; then someone has to look.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final RebuildClient client;
    private final Duration pause;
    private long askedInVain;
    private String lastTold = "";

    RebuildWatch(RebuildClient client, Duration pause) {
        this.client = client;
        this.pause = pause;
    }

    JobEnd startAndFollow(String parameters) {
        while (true) {
            Reply reply = client.start(parameters);
            if (reply.isSuccess()) {
                return follow(id(reply.body()));
            }
            Optional<String> underWay = underWay();
            if (underWay.isPresent()) {
                return follow(underWay.get());
            }
            if (!reply.isTemporary() && !isOtherSchema(reply)) {
                log.error("Refused: {}", reply.body().path("detail").asString(""));
                return JobEnd.REFUSED;
            }
            if (!mayAskAgain()) {
                return JobEnd.UNKNOWN;
            }
        }
    }

    /// An instance of another version of the service answered; the next one may be of ours.
    private static boolean isOtherSchema(Reply reply) {
        return reply.body().path("type").asString("").endsWith(":other-schema");
    }

    /// A rebuild that runs already, begun by a former life of this job or by someone else.
    private Optional<String> underWay() {
        for (JsonNode rebuild : client.all().body().path("rebuilds")) {
            if (UNDER_WAY.contains(state(rebuild))) {
                return Optional.of(id(rebuild));
            }
        }
        return Optional.empty();
    }

    private JobEnd follow(String id) {
        while (true) {
            Reply reply = client.one(id);
            if (reply.isSuccess()) {
                askedInVain = 0;
                tell(reply.body());
                if (!UNDER_WAY.contains(state(reply.body()))) {
                    return GOOD.contains(state(reply.body())) ? JobEnd.DONE : JobEnd.FAILED;
                }
            }
            if (!mayAskAgain()) {
                return JobEnd.UNKNOWN;
            }
        }
    }

    private void tell(JsonNode rebuild) {
        JsonNode progress = rebuild.path("progress");
        String told =
                "Rebuild %s into %s: %s, %d of %d records, %d a second%s%s"
                        .formatted(
                                id(rebuild),
                                rebuild.path("target").asString(""),
                                state(rebuild),
                                progress.path("recordsDone").asLong(0),
                                progress.path("recordsTotal").asLong(0),
                                progress.path("recordsPerSecond").asLong(0),
                                secondsLeft(progress),
                                reason(rebuild));
        if (!told.equals(lastTold)) {
            log.info(told);
            lastTold = told;
        }
    }

    private static String secondsLeft(JsonNode progress) {
        return progress.has("secondsLeft")
                ? ", about %d s left".formatted(progress.path("secondsLeft").asLong())
                : "";
    }

    private static String reason(JsonNode rebuild) {
        return rebuild.has("reason") ? ". " + rebuild.path("reason").asString() : "";
    }

    private static String id(JsonNode rebuild) {
        return rebuild.path("id").asString("");
    }

    private static String state(JsonNode rebuild) {
        return rebuild.path("state").asString("");
    }

    /// Waits, and counts for how long nothing was heard.
    private boolean mayAskAgain() {
        askedInVain++;
        if (pause.multipliedBy(askedInVain).compareTo(PATIENCE) > 0) {
            log.error("No answer for {}", PATIENCE);
            return false;
        }
        try {
            return !new CountDownLatch(1).await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
