package eu.spana.ingest.parse.fork;

import org.apache.tika.pipes.PipesConfigBase;

import java.nio.file.Path;

/// Tika's settings for one fork.
final class ForkConfig extends PipesConfigBase {
    /// A JVM and its first parser, on a machine that has other things to do.
    private static final long STARTUP_MILLIS = 30_000;

    /// Leaks of parsers end with their process.
    private static final int DOCUMENTS_A_PROCESS = 2_000;

    ForkConfig(ForkLimits limits, Path tikaConfig, Path temporary) {
        setTikaConfig(tikaConfig);
        setJavaPath(ForkCommand.java());
        setForkedJvmArgs(ForkCommand.arguments(limits.heapBytes(), temporary));
        setTimeoutMillis(limits.time().toMillis());
        setStartupTimeoutMillis(STARTUP_MILLIS);
        setMaxFilesProcessedPerProcess(DOCUMENTS_A_PROCESS);
        // Answers come back whole; idle forks are ended from here, where no document can slip in.
        setMaxForEmitBatchBytes(-1);
        setShutdownClientAfterMillis(0);
    }

    /// A fork that did not start is tried again soon.
    @Override
    public long getSleepOnStartupTimeoutMillis() {
        return 1_000;
    }
}
