package eu.spana.local.engine;

import eu.spana.local.process.Lifetime;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/// Folders below `target`, which an unprivileged user can reach; those for temporary files keep
/// others out.
final class TestFolder {

    private TestFolder() {}

    static EngineSettings settings(String engine, int heapMegabytes) {
        var folder = Path.of("target", "engine-tests", UUID.randomUUID().toString());
        return new EngineSettings(
                folder.resolve(engine),
                folder.resolve(engine + ".log"),
                0,
                heapMegabytes,
                List.of("-XX:TieredStopAtLevel=1"),
                Lifetime.WITH_PARENT);
    }
}
