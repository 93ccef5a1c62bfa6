package eu.spana.system.faults;

import static eu.spana.system.faults.audit.Log.done;

import static org.awaitility.Awaitility.await;

import static java.util.Objects.requireNonNull;

import eu.spana.document.Topic;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The topics as index-service would declare them, and what an operator does to them.
final class Topics {
    private static final ConfigResource DOCUMENTS =
            new ConfigResource(ConfigResource.Type.TOPIC, Topic.DOCUMENTS_NAME);
    private static final String POLICY = "cleanup.policy";

    private static final Duration SERVING = Duration.ofMinutes(2);

    /// An idempotent producer is stuck for good when it meets the old topic and the new one within
    /// one batch, or a partition before the broker has its log (seen with Kafka 4.1).
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Admin admin;

    Topics(Admin admin) {
        this.admin = admin;
    }

    void create() {
        done(
                admin.createTopics(Arrays.stream(Topic.values()).map(Topics::declared).toList())
                        .all());
    }

    private static NewTopic declared(Topic topic) {
        return new NewTopic(topic.topicName(), Optional.of(Topic.PARTITIONS), Optional.empty())
                .configs(topic.settings());
    }

    /// A compacted topic refuses events without a key; one that was not always compacted has some.
    void compactDocuments(boolean compact) {
        ConfigEntry policy = new ConfigEntry(POLICY, compact ? "compact" : "delete");
        done(
                admin.incrementalAlterConfigs(
                                Map.of(DOCUMENTS, List.of(new AlterConfigOp(policy, OpType.SET))))
                        .all());
    }

    int partitions() {
        return documents().partitions().size();
    }

    /// Returns when the broker serves the new partitions.
    void grow(int partitions) {
        done(
                admin.createPartitions(
                                Map.of(Topic.DOCUMENTS_NAME, NewPartitions.increaseTo(partitions)))
                        .all());
        await("the broker serves the new partitions")
                .atMost(SERVING)
                .ignoreExceptions()
                .during(SETTLED)
                .until(() -> partitions() == partitions && hasLeaders(documents()));
    }

    /// Deletes the topic, creates it under the same name with another identity, and returns when
    /// the broker serves that one.
    void recreate() {
        Uuid old = documents().topicId();
        done(admin.deleteTopics(List.of(Topic.DOCUMENTS_NAME)).all());
        await("the topic is gone and can be created")
                .atMost(SERVING)
                .ignoreExceptions()
                .until(() -> {
                    done(admin.createTopics(List.of(declared(Topic.DOCUMENTS))).all());
                    return true;
                });
        await("the broker serves the new topic")
                .atMost(SERVING)
                .ignoreExceptions()
                .during(SETTLED)
                .until(() -> !documents().topicId().equals(old) && hasLeaders(documents()));
    }

    private static boolean hasLeaders(TopicDescription topic) {
        return topic.partitions().stream().allMatch(partition -> partition.leader() != null);
    }

    private TopicDescription documents() {
        return requireNonNull(
                done(admin.describeTopics(List.of(Topic.DOCUMENTS_NAME)).allTopicNames())
                        .get(Topic.DOCUMENTS_NAME));
    }

    /// After which a silent member loses its partitions.
    Duration sessionTimeout() {
        ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, "1");
        String millis =
                requireNonNull(done(admin.describeConfigs(List.of(broker)).all()).get(broker))
                        .get("group.consumer.session.timeout.ms")
                        .value();
        return Duration.ofMillis(Long.parseLong(millis));
    }
}
