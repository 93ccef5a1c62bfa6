package eu.spana.ingest.hostile;

import java.util.Set;
import java.util.stream.Collectors;

/// Processes that were started after this was made: the engines of the tests run before.
final class ForkProcesses {
    private final Set<ProcessHandle> others = descendants();

    Set<ProcessHandle> running() {
        Set<ProcessHandle> running = descendants();
        running.removeAll(others);
        return running;
    }

    private static Set<ProcessHandle> descendants() {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .collect(Collectors.toSet());
    }
}
