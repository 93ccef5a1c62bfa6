package eu.spana.query.execute;

/// The index could not answer. Says why in a way that a caller can act upon.
public final class IndexUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public IndexUnavailable(Reason reason, Throwable cause) {
        super("The index gave no answer: " + reason, cause);
        this.reason = reason;
    }

    IndexUnavailable(Reason reason) {
        super("The index gave no answer: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why there is no answer.
    public enum Reason {
        /// Not reachable, or not able to search.
        AWAY,
        /// There is no index yet.
        NOT_READY,
        /// Has more to do than it takes on.
        BUSY,
        /// So many searches are under way that this one was not begun.
        CROWDED,
        /// Took longer than a search may take.
        TOO_SLOW
    }
}
