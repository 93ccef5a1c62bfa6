package eu.spana.system.faults;

import static org.awaitility.Awaitility.await;

import eu.spana.system.faults.audit.Index;
import eu.spana.system.faults.schedule.Fault;
import eu.spana.system.faults.schedule.Target;
import eu.spana.system.faults.site.Site;
import eu.spana.system.faults.site.Trouble;

import java.time.Duration;

/// Breaks and mends.
final class Breakage {
    private static final Duration CHANGES = Duration.ofSeconds(60);

    private final Site site;

    Breakage(Site site) {
        this.site = site;
    }

    void strike(Fault fault) {
        switch (fault) {
            case KILL_SERVICE -> site.first().kill();
            case KILL_SERVICE_REFUSED, ANSWER_429 -> site.way().make(Trouble.ANSWER_429);
            case FREEZE_SERVICE -> site.first().freeze();
            case FREEZE_SERVICE_LONG -> {
                site.second().start();
                site.first().freeze();
            }
            case STOP_SERVICE -> site.first().stop();
            case ADD_AND_STOP_SECOND, ADD_AND_KILL_SECOND -> site.second().start();
            case KILL_ELASTICSEARCH -> site.elasticsearch().kill();
            case BLOCK_INDEX -> block(true);
            case KILL_KAFKA -> site.kafka().kill();
            case REFUSE_SOME -> site.way().make(Trouble.REFUSE_SOME);
            case ANSWER_503 -> site.way().make(Trouble.ANSWER_503);
            case CUT_REQUEST -> site.way().make(Trouble.CUT_REQUEST);
            case CUT_ANSWER -> site.way().make(Trouble.CUT_ANSWER);
            case DELAY -> site.way().make(Trouble.DELAY);
            case SWALLOW_ANSWER -> site.way().make(Trouble.SWALLOW_ANSWER);
            case REFUSE_CONNECTION -> site.way().make(Trouble.REFUSE_CONNECTION);
        }
    }

    void mend(Fault fault) {
        switch (fault) {
            case KILL_SERVICE, STOP_SERVICE -> site.first().start();
            case KILL_SERVICE_REFUSED -> {
                site.first().kill();
                site.way().make(Trouble.NONE);
                site.first().start();
            }
            case FREEZE_SERVICE -> site.first().thaw();
            case FREEZE_SERVICE_LONG -> {
                site.first().thaw();
                site.second().stop();
            }
            case ADD_AND_STOP_SECOND -> site.second().stop();
            case ADD_AND_KILL_SECOND -> site.second().kill();
            case KILL_ELASTICSEARCH -> site.elasticsearch().start();
            case BLOCK_INDEX -> block(false);
            case KILL_KAFKA -> site.kafka().start();
            case REFUSE_SOME,
                    ANSWER_429,
                    ANSWER_503,
                    CUT_REQUEST,
                    CUT_ANSWER,
                    DELAY,
                    SWALLOW_ANSWER,
                    REFUSE_CONNECTION ->
                    site.way().make(Trouble.NONE);
        }
    }

    /// Engines take their time to come back; the next fault of the same kind waits for that.
    boolean isReadyFor(Fault fault) {
        return (!fault.targets().contains(Target.KAFKA) || site.isKafkaReady())
                && (!fault.targets().contains(Target.ELASTICSEARCH) || site.isElasticsearchReady());
    }

    private void block(boolean blocked) {
        await("Elasticsearch changes the block of the index")
                .atMost(CHANGES)
                .ignoreExceptions()
                .until(() -> {
                    Index.block(site.elasticsearch().uri(), blocked);
                    return true;
                });
    }
}
