package eu.spana.ingest.parse.content;

/// Content that no article can be read from, and why.
public final class UnreadableContent extends Exception {
    private static final long serialVersionUID = 1;

    /// Why content is unreadable.
    public enum Reason {
        UNSUPPORTED_TYPE,
        BROKEN,
        ENCRYPTED,
        NEEDS_OCR,
        NO_TEXT,
        /// Not the content's fault: nothing is there to read it with; worth another try.
        UNAVAILABLE
    }

    private final Reason reason;

    public UnreadableContent(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// For the caller: one sentence.
    public String detail() {
        return String.valueOf(getMessage());
    }
}
