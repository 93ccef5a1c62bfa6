package eu.spana.index.replay;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.catalogue.LetterLog;
import eu.spana.index.deadletter.catalogue.LetterLogs;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;

/// Sends many letters again, one after the other and not too fast. Ends early when something is
/// away or refuses, when nobody listens any more, and when the service is told to stop.
@Component
public final class ReplayRun {
    private final Replayer replayer;
    private final LetterLogs logs;
    private final long nanosForEach;
    private final CountDownLatch closing = new CountDownLatch(1);

    ReplayRun(Replayer replayer, LetterLogs logs, ReplayProperties properties) {
        this.replayer = replayer;
        this.logs = logs;
        this.nanosForEach = TimeUnit.SECONDS.toNanos(1) / properties.ratePerSecond();
    }

    @EventListener
    void closing(ContextClosedEvent event) {
        closing.countDown();
    }

    /// Those that are not there any more when it is their turn are passed over.
    ///
    /// @param listener told of each outcome; answers whether to go on
    /// @return whether it came to the end
    public boolean replay(List<Letter> letters, BiPredicate<Letter, ReplayOutcome> listener) {
        long due = System.nanoTime();
        try (LetterLog log = logs.open()) {
            for (Letter letter : letters) {
                if (mustEndBefore(due)) {
                    return false;
                }
                due = Math.max(due, System.nanoTime()) + nanosForEach;
                ReplayOutcome outcome = replayer.replay(letter, log);
                if (!listener.test(letter, outcome) || outcome instanceof ReplayOutcome.Later) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean mustEndBefore(long due) {
        try {
            return closing.await(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
