package eu.spana.index.log;

import eu.spana.document.Topic;
import eu.spana.index.feed.Feed;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Asks the log about itself. Every answer is absent for as long as the log gives none.
@Component
public final class EventLog {
    /// All that fills an index.
    private static final List<String> TOPICS = List.of(Topic.DOCUMENTS_NAME, Topic.REMOVALS_NAME);

    private final Admin admin;
    private final GroupNames groups;

    EventLog(Admin admin, GroupNames groups) {
        this.admin = admin;
        this.groups = groups;
    }

    public Optional<LogIdentity> identity() {
        return answered(() ->
                new LogIdentity(
                        descriptions().stream()
                                .collect(
                                        Collectors.toMap(
                                                TopicDescription::name, EventLog::identity))));
    }

    /// How far this feed has come on its way to the end of the log.
    public Optional<FeedProgress> progress(Feed feed) {
        return answered(() -> {
            List<TopicPartition> partitions = partitions();
            return FeedProgress.of(
                    offsets(partitions, OffsetSpec.earliest()),
                    committed(groups.of(feed)),
                    offsets(partitions, OffsetSpec.latest()));
        });
    }

    /// Whether these events of a feed are settled, by whichever member of its group. Not while the
    /// log does not say so.
    ///
    /// @param events offset of one event in each partition
    public boolean hasSettled(Feed feed, Map<TopicPartition, Long> events) {
        return answered(() -> committed(groups.of(feed)))
                .filter(committed ->
                        events.entrySet().stream()
                                .allMatch(event ->
                                        committed.getOrDefault(event.getKey(), 0L)
                                                > event.getValue()))
                .isPresent();
    }

    /// Topics that cannot tell all that ever was on them, because they are cut off at some age or
    /// size and lost their beginning.
    public Optional<List<String>> withoutBeginning() {
        return answered(() -> {
            Map<TopicPartition, Long> beginnings = offsets(partitions(), OffsetSpec.earliest());
            return TOPICS.stream()
                    .filter(topic -> isCutOff(topic) && hasLostSome(topic, beginnings))
                    .toList();
        });
    }

    /// Forgets how far a feed came, once nobody runs it any more.
    ///
    /// @return whether there is nothing left of it
    public boolean forget(Feed feed) {
        String group = groups.of(feed);
        return answered(
                        () -> {
                            boolean known =
                                    result(admin.listGroups().all()).stream()
                                            .anyMatch(listed -> listed.groupId().equals(group));
                            if (known) {
                                result(admin.deleteConsumerGroups(List.of(group)).all());
                            }
                            return true;
                        })
                .orElse(false);
    }

    private Collection<TopicDescription> descriptions() {
        return result(admin.describeTopics(TOPICS).allTopicNames()).values();
    }

    private static LogIdentity.Topic identity(TopicDescription topic) {
        return new LogIdentity.Topic(topic.topicId().toString(), topic.partitions().size());
    }

    private List<TopicPartition> partitions() {
        return descriptions().stream()
                .flatMap(topic ->
                        IntStream.range(0, topic.partitions().size())
                                .mapToObj(i -> new TopicPartition(topic.name(), i)))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec at) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), p -> at));
        return result(admin.listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private Map<TopicPartition, Long> committed(String group) {
        return result(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .entrySet()
                .stream()
                .filter(offset -> offset.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private boolean isCutOff(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return result(admin.describeConfigs(List.of(resource)).all()).values().stream()
                .map(settings -> settings.get(TopicConfig.CLEANUP_POLICY_CONFIG))
                .anyMatch(policy -> policy.value().contains(TopicConfig.CLEANUP_POLICY_DELETE));
    }

    private static boolean hasLostSome(String topic, Map<TopicPartition, Long> beginnings) {
        return beginnings.entrySet().stream()
                .anyMatch(first -> first.getKey().topic().equals(topic) && first.getValue() > 0);
    }

    private static <T> Optional<T> answered(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (CompletionException | KafkaException e) {
            return Optional.empty();
        }
    }

    private static <T> T result(KafkaFuture<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
