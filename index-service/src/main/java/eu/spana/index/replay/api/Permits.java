package eu.spana.index.replay.api;

import eu.spana.index.problem.Problem;
import eu.spana.index.problem.RequestRefused;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Lets only so many requests wait for the engines that probes always find a thread.
final class Permits {
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Semaphore permits;

    Permits(int most) {
        this.permits = new Semaphore(most);
    }

    /// Refuses at once when too many are at it.
    <T> T with(Supplier<T> work) {
        if (!permits.tryAcquire()) {
            throw new RequestRefused(Problem.BUSY, "Others are at it.").after(RETRY);
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }
}
