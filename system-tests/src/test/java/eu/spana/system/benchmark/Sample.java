package eu.spana.system.benchmark;

import java.time.Duration;

/// What writing a number of documents took.
///
/// @param cpu of the client alone: the bare loop's process, or index-service's
record Sample(int documents, Duration elapsed, Duration cpu) {

    /// Runs the work, with the processor time of that process beside it.
    static Sample of(int documents, ProcessHandle process, Runnable work) {
        Duration cpuBefore = cpu(process);
        long start = System.nanoTime();
        work.run();
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return new Sample(documents, elapsed, cpu(process).minus(cpuBefore));
    }

    double documentsPerSecond() {
        return documents * 1e9 / elapsed.toNanos();
    }

    double cpuMicrosPerDocument() {
        return cpu.toNanos() / 1e3 / documents;
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
