package eu.spana.index.consume;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/// The threads that poll the log, and those of their consumers.
final class PollingThreads {

    private PollingThreads() {}

    /// Processor time of those that live.
    static Duration busy() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long nanos =
                Arrays.stream(threads.dumpAllThreads(false, false))
                        .filter(PollingThreads::isOne)
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum();
        return Duration.ofNanos(nanos);
    }

    private static boolean isOne(ThreadInfo thread) {
        return thread.getThreadName().startsWith("feed-")
                || thread.getThreadName().startsWith("consumer_background");
    }
}
