package eu.spana.local.engine;

import eu.spana.local.process.JavaCommand;
import eu.spana.local.process.ProcessFailure;
import eu.spana.local.process.RunAs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The server's command line and the folders it needs, readable by the user it runs as.
final class ElasticsearchProgram {

    private final RunAs user;
    private final Path home;
    private final ElasticsearchConfiguration configuration;

    private ElasticsearchProgram(RunAs user, Path home, ElasticsearchConfiguration configuration) {
        this.user = user;
        this.home = home;
        this.configuration = configuration;
    }

    static ElasticsearchProgram prepare(Path distribution, EngineSettings settings)
            throws IOException {
        var user = RunAs.ordinaryUser();
        requireReadable(user, JavaCommand.home());
        var shelter = new Shelter(user);
        var home = shelter.readable(distribution);
        var folder = shelter.reachable(settings.folder());
        var configuration = new ElasticsearchConfiguration(folder, settings);
        configuration.write(home);
        user.own(folder);
        return new ElasticsearchProgram(user, home, configuration);
    }

    List<String> command() {
        return user.wrap(List.of(home.resolve("bin/elasticsearch").toString()));
    }

    Map<String, String> environment() {
        return Map.of(
                "ES_JAVA_HOME", JavaCommand.home().toString(),
                "ES_PATH_CONF", configuration.config().toString(),
                "ES_TMPDIR", configuration.temporary().toString(),
                // Of the script's own small program, which starts the server.
                "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1",
                // The script warns about these.
                "JAVA_HOME", "",
                "JAVA_TOOL_OPTIONS", "",
                "ES_JAVA_OPTS", "");
    }

    private static void requireReadable(RunAs user, Path jdk) {
        if (!user.canRead(jdk.resolve("bin/java"))) {
            throw new ProcessFailure(
                    "Elasticsearch does not run as root, and the user that it runs as instead"
                            + " cannot read the JDK in "
                            + jdk
                            + ": choose another by JAVA_HOME.");
        }
    }
}
