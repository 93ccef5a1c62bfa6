package eu.spana.index.consume.poll;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Tells threads to come to an end, and lets them wait without missing that.
public final class StopSignal {
    private final CountDownLatch raised = new CountDownLatch(1);
    private final List<StopSignal> children = new CopyOnWriteArrayList<>();

    /// A signal that is raised with this one, or alone.
    StopSignal child() {
        StopSignal child = new StopSignal();
        children.add(child);
        if (isRaised()) {
            child.raise();
        }
        return child;
    }

    public void raise() {
        raised.countDown();
        children.forEach(StopSignal::raise);
    }

    boolean isRaised() {
        return raised.getCount() == 0;
    }

    /// Waits that long, or until raised; an interruption raises it.
    ///
    /// @return whether it is raised
    public boolean pause(Duration duration) {
        try {
            return raised.await(duration.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            raise();
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
