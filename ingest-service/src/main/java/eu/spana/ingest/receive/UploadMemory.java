package eu.spana.ingest.receive;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Bounds the raw content that is in memory over all requests, so that many large uploads at once
/// cannot exhaust it. Counted in KiB.
@Component
class UploadMemory {
    private static final int UNIT = 1024;

    private final Semaphore free;

    UploadMemory(ReceiveProperties properties) {
        this.free = new Semaphore((int) Math.ceilDiv(properties.uploadMemory().toBytes(), UNIT));
    }

    /// A share that starts empty and is given back when closed.
    Share open() {
        return new Share();
    }

    /// What one document holds. For one thread at a time.
    final class Share implements AutoCloseable {
        private int held;

        /// Grows to so many bytes; false when the memory is not free within the wait.
        boolean growTo(long bytes, Duration wait) {
            int wanted = (int) Math.ceilDiv(bytes, UNIT);
            if (wanted <= held) {
                return true;
            }
            try {
                boolean granted =
                        free.tryAcquire(wanted - held, wait.toMillis(), TimeUnit.MILLISECONDS);
                held = granted ? wanted : held;
                return granted;
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public void close() {
            free.release(held);
            held = 0;
        }
    }
}
