package eu.spana.ingest.parse.content;

import java.time.Duration;

/// When a document must have been read, known to everything that reads it. Nothing can stop a
/// thread from outside, so steps that may take long ask.
public final class Deadline {
    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private Deadline() {}

    /// Reads within so much time; ends early with [Passed] where a step asks.
    public static <T, X extends Throwable> T within(
            Duration time, ScopedValue.CallableOp<T, X> reading) throws X {
        return ScopedValue.where(END, System.nanoTime() + time.toNanos()).call(reading);
    }

    /// Returns while there is time, and always where nothing set a deadline.
    public static void check() {
        if (END.isBound() && System.nanoTime() - END.get() >= 0) {
            throw new Passed();
        }
    }

    /// The document takes longer than it may.
    public static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
