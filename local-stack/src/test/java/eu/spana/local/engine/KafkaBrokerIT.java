package eu.spana.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

class KafkaBrokerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private KafkaBroker broker;

    @BeforeEach
    void start() {
        broker = new KafkaBroker(Engines.find(), TestFolder.settings("kafka", 256));
        restart();
    }

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void keepsDataAcrossAStopAndAKill() throws Exception {
        create("first");
        broker.stop();
        restart();
        create("second");
        broker.kill();
        restart();
        assertThat(topics()).contains("first", "second");
    }

    private void restart() {
        broker.start();
        broker.awaitReady(PATIENCE);
    }

    private void create(String topic) throws Exception {
        try (var admin = admin()) {
            var topics = List.of(new NewTopic(topic, Optional.of(1), Optional.empty()));
            admin.createTopics(topics).all().get(30, TimeUnit.SECONDS);
        }
    }

    private List<String> topics() throws Exception {
        try (var admin = admin()) {
            return List.copyOf(admin.listTopics().names().get(30, TimeUnit.SECONDS));
        }
    }

    private Admin admin() {
        return Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
    }
}
