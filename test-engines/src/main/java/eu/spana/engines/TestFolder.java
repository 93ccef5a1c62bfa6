package eu.spana.engines;

import eu.spana.local.engine.EngineSettings;
import eu.spana.local.process.Lifetime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The engines' folders, below the module's `target`, in one named after the id of this JVM. Data
/// goes when the JVM ends; logs stay until the next run.
final class TestFolder {

    private static final Path ROOM = Path.of("target", "engines").toAbsolutePath();
    private static final Path FOLDER = ROOM.resolve(Long.toString(ProcessHandle.current().pid()));

    static {
        deleteAbandoned();
    }

    private TestFolder() {}

    static EngineSettings settings(String engine, int heapMegabytes) {
        return new EngineSettings(
                FOLDER.resolve(engine),
                FOLDER.resolve(engine + ".log"),
                0,
                heapMegabytes,
                List.of("-XX:TieredStopAtLevel=1"),
                Lifetime.WITH_PARENT);
    }

    static void atExit(String engine, Runnable end) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    end.run();
                                    delete(FOLDER.resolve(engine));
                                },
                                "end-" + engine));
    }

    private static void deleteAbandoned() {
        if (!Files.isDirectory(ROOM)) {
            return;
        }
        try (var folders = Files.list(ROOM)) {
            folders.filter(TestFolder::isAbandoned).forEach(TestFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path folder) {
        var name = folder.getFileName().toString();
        return name.matches("\\d{1,9}") && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(TestFolder::deleteOne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
