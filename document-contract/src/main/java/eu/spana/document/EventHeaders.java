package eu.spana.document;

/// Names of the headers of every event: CloudEvents 1.0, binary mode, as UTF-8 text.
public final class EventHeaders {
    /// Unique id of the event: document id and version, so that a repetition has the same id.
    public static final String ID = "ce_id";

    /// The value of an [EventType].
    public static final String TYPE = "ce_type";

    /// The service that published the event, such as `/spana/ingest-service`.
    public static final String SOURCE = "ce_source";

    /// Acceptance, RFC 3339 in UTC.
    public static final String TIME = "ce_time";

    /// The [DocumentVersion] in decimal digits.
    public static final String DOCUMENT_VERSION = "ce_documentversion";

    /// Version of the CloudEvents specification.
    public static final String SPEC_VERSION = "ce_specversion";

    /// Media type of the value: `application/json`.
    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}
}
