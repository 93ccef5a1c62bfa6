package eu.spana.index.deadletter;

/// Headers that a dead letter carries besides those of the event, as UTF-8 text.
final class DeadLetterHeaders {
    /// Where it failed: the name of a stage.
    static final String STAGE = "deadletter-stage";

    /// Kind of fault, for counting: kebab case, or Elasticsearch's error type.
    static final String ERROR_TYPE = "deadletter-error-type";

    /// For people; holds no content of the document.
    static final String REASON = "deadletter-reason";

    static final String TOPIC = "deadletter-topic";
    static final String PARTITION = "deadletter-partition";
    static final String OFFSET = "deadletter-offset";

    /// When the event was appended to its topic, RFC 3339 in UTC.
    static final String TIMESTAMP = "deadletter-timestamp";

    /// When it failed, RFC 3339 in UTC.
    static final String TIME = "deadletter-time";

    /// `true` where the event was too large to be kept a second time.
    static final String VALUE_OMITTED = "deadletter-value-omitted";

    private DeadLetterHeaders() {}
}
