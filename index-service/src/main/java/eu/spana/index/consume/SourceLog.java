package eu.spana.index.consume;

import eu.spana.index.log.EventLog;
import eu.spana.index.log.LogIdentity;

import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

import java.util.Optional;

/// The log that is consumed: its topics are made once, where they are missing, and known from then
/// on for what they are.
@Component
final class SourceLog {
    private final KafkaAdmin topics;
    private final EventLog log;
    private boolean there;

    SourceLog(KafkaAdmin topics, EventLog log) {
        this.topics = topics;
        this.log = log;
    }

    /// Absent while the log is away.
    Optional<LogIdentity> identity() {
        there = there || topics.initialize();
        return there ? log.identity() : Optional.empty();
    }
}
