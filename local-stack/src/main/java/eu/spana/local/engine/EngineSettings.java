package eu.spana.local.engine;

import eu.spana.local.process.FreePort;
import eu.spana.local.process.Lifetime;

import java.nio.file.Path;
import java.util.List;

/// How one engine is to run.
///
/// @param folder holds data and configuration, and is created if missing
/// @param log receives what the engine writes
/// @param port 0 chooses a free one
/// @param jvmOptions further options, which win over ours
public record EngineSettings(
        Path folder,
        Path log,
        int port,
        int heapMegabytes,
        List<String> jvmOptions,
        Lifetime lifetime) {

    public EngineSettings {
        folder = folder.toAbsolutePath();
        log = log.toAbsolutePath();
        port = port == 0 ? FreePort.find() : port;
        jvmOptions = List.copyOf(jvmOptions);
    }
}
