package eu.spana.ingest.parse.fork;

import eu.spana.ingest.parse.fork.inside.ForkMain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/// How a fork is started: the same Java, on the same class path as this service.
final class ForkCommand {
    private static final String LOGGING = "eu/spana/ingest/parse/fork/logback-fork.xml";
    private static final String LAUNCHER =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ForkCommand() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// @param temporary folder for what the parsers put on disk
    static List<String> arguments(long heapBytes, Path temporary) {
        var arguments = new ArrayList<String>();
        arguments.add("-Xmx" + heapBytes);
        arguments.add("-XX:+UseSerialGC");
        arguments.add("-XX:TieredStopAtLevel=1");
        arguments.add("-XX:MaxMetaspaceSize=160m");
        arguments.add("-XX:MaxDirectMemorySize=32m");
        arguments.add("-XX:-UsePerfData");
        arguments.add("-Djava.io.tmpdir=" + temporary);
        arguments.add("-Dlogback.configurationFile=" + LOGGING);
        arguments.addAll(program(System.getProperty("java.class.path")));
        return arguments;
    }

    /// Class path and main class. Tika's client appends the name of its own server, which becomes
    /// the first argument of ours.
    private static List<String> program(String classPath) {
        String main = ForkMain.class.getName();
        return isBootJar(classPath)
                ? List.of("-cp", classPath, "-Dloader.main=" + main, LAUNCHER)
                : List.of("-cp", classPath, main);
    }

    /// Only Spring Boot's launcher sees the libraries in its jars.
    private static boolean isBootJar(String classPath) {
        Path jar = Path.of(classPath.contains(java.io.File.pathSeparator) ? "" : classPath);
        if (!Files.isRegularFile(jar)) {
            return false;
        }
        try (var file = new JarFile(jar.toFile())) {
            return file.getEntry("BOOT-INF/lib/") != null;
        } catch (IOException noJar) {
            return false;
        }
    }
}
