package eu.spana.system.faults.site;

/// What the way to Elasticsearch does to requests.
public enum Trouble {
    NONE,
    ANSWER_429,
    ANSWER_503,
    /// The connection is closed before the request goes on.
    CUT_REQUEST,
    /// The request goes on, half of the answer comes back.
    CUT_ANSWER,
    /// The request goes on, nothing comes back.
    SWALLOW_ANSWER,
    DELAY,
    /// A third of the documents of each bulk request are refused, the others go on.
    REFUSE_SOME,
    /// Nobody listens.
    REFUSE_CONNECTION
}
