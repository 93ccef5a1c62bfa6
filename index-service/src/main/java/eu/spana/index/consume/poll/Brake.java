package eu.spana.index.consume.poll;

import java.time.Duration;

/// Holds everything back while Elasticsearch takes nothing at all, and then lets single batches
/// through until one of them is taken. Times are those of [System#nanoTime].
final class Brake {
    private final BackOff backOff;
    private int refusals;
    private long since;
    private long until;

    Brake(BackOff backOff) {
        this.backOff = backOff;
    }

    /// A batch was refused. Those that were under way when the brake was put on say nothing new.
    ///
    /// @param sentAt when it was sent
    /// @param atLeast how long the server asks to wait
    void refused(long sentAt, Duration atLeast, long now) {
        if (refusals > 0 && sentAt - since < 0) {
            return;
        }
        Duration pause = backOff.pause(refusals++);
        since = now;
        until = now + (pause.compareTo(atLeast) < 0 ? atLeast : pause).toNanos();
    }

    /// Something was taken.
    void release() {
        refusals = 0;
    }

    boolean isOn(long now) {
        return refusals > 0 && until - now > 0;
    }

    /// Whether it is not known yet that the outage is over.
    boolean isProbing() {
        return refusals > 0;
    }
}
