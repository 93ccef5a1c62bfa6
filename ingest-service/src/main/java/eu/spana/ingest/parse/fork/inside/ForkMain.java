package eu.spana.ingest.parse.fork.inside;

import org.apache.tika.pipes.PipesServer;

import java.util.Arrays;

/// Where a fork starts.
public final class ForkMain {
    private ForkMain() {}

    /// Runs Tika's server until its parent ends.
    ///
    /// @param arguments name of Tika's server, which its client appends, and what the server takes
    public static void main(String[] arguments) throws Exception {
        // A busy fork reads nothing from its parent, and so would outlive it.
        ProcessHandle.current().parent().ifPresent(ForkMain::endWith);
        PipesServer.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void endWith(ProcessHandle parent) {
        var _ = parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }
}
