package eu.spana.index.deadletter;

/// Headers that a dead letter carries besides those of the event, as UTF-8 text.
public final class DeadLetterHeaders {
    /// Where it failed: the name of a stage.
    public static final String STAGE = "deadletter-stage";

    /// Kind of fault, for counting: kebab case, or Elasticsearch's error type.
    public static final String ERROR_TYPE = "deadletter-error-type";

    /// For people; holds no content of the document but the names of its fields.
    public static final String REASON = "deadletter-reason";

    public static final String TOPIC = "deadletter-topic";
    public static final String PARTITION = "deadletter-partition";
    public static final String OFFSET = "deadletter-offset";

    /// When the event was appended to its topic, RFC 3339 in UTC.
    public static final String TIMESTAMP = "deadletter-timestamp";

    /// The key of the event, byte for byte; absent where it had none.
    public static final String KEY = "deadletter-key";

    /// The index, or alias, that it should have been written to.
    public static final String INDEX = "deadletter-index";

    /// The document's version as the event claims it; absent where it does not.
    public static final String DOCUMENT_VERSION = "deadletter-document-version";

    /// How often it has failed by now, from 1.
    public static final String ATTEMPTS = "deadletter-attempts";

    /// When it failed last, RFC 3339 in UTC.
    public static final String TIME = "deadletter-time";

    /// The version of index-service that failed on it.
    public static final String APPLICATION_VERSION = "deadletter-application-version";

    /// Present where the event is too large to be kept a second time: the name of an [Omission].
    public static final String OMITTED = "deadletter-omitted";

    /// All of the above start like this.
    static final String PREFIX = "deadletter-";

    /// Before the name of an event's own header that starts like ours.
    static final String ESCAPE = "deadletter-original-";

    private DeadLetterHeaders() {}
}
