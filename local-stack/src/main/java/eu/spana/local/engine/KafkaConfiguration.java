package eu.spana.local.engine;

import eu.spana.local.process.FreePort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The broker's `server.properties`, and where its data lies.
final class KafkaConfiguration {

    static final String HOST = "127.0.0.1";

    /// One broker: each has one replica, and few partitions.
    private static final List<String> INTERNAL_TOPICS =
            List.of(
                    "offsets.topic.replication.factor=1",
                    "offsets.topic.num.partitions=4",
                    "transaction.state.log.replication.factor=1",
                    "transaction.state.log.min.isr=1",
                    "transaction.state.log.num.partitions=4",
                    "share.coordinator.state.topic.replication.factor=1",
                    "share.coordinator.state.topic.min.isr=1",
                    "share.coordinator.state.topic.num.partitions=4");

    private static final List<String> LIMITS =
            List.of(
                    // Topics come from the services that declare them, with their settings.
                    "auto.create.topics.enable=false",
                    "group.initial.rebalance.delay.ms=0",
                    // A service that was killed gives its partitions up after 10 s, not 45.
                    "group.consumer.min.session.timeout.ms=6000",
                    "group.consumer.session.timeout.ms=10000",
                    "group.consumer.min.heartbeat.interval.ms=500",
                    "group.consumer.heartbeat.interval.ms=1000",
                    // The default, 128 MB, is half of the heap.
                    "log.cleaner.dedupe.buffer.size=16777216",
                    "num.network.threads=2",
                    "num.io.threads=4",
                    "background.threads=2");

    private final EngineSettings settings;
    private final int controllerPort = FreePort.find();

    KafkaConfiguration(EngineSettings settings) {
        this.settings = settings;
    }

    Path write() throws IOException {
        Files.createDirectories(settings.folder());
        var lines = Stream.of(identity(), INTERNAL_TOPICS, LIMITS).flatMap(List::stream).toList();
        return Files.write(settings.folder().resolve("server.properties"), lines);
    }

    boolean isFormatted() {
        return Files.exists(data().resolve("meta.properties"));
    }

    private Path data() {
        return settings.folder().resolve("data");
    }

    private List<String> identity() {
        var broker = "PLAINTEXT://" + HOST + ":" + settings.port();
        var controller = HOST + ":" + controllerPort;
        var listeners = broker + ",CONTROLLER://" + controller;
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "listeners=" + listeners,
                "advertised.listeners=" + listeners,
                "controller.quorum.bootstrap.servers=" + controller,
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names=CONTROLLER",
                "inter.broker.listener.name=PLAINTEXT",
                "log.dirs=" + data());
    }
}
