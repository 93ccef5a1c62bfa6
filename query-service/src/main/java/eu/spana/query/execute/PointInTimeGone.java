package eu.spana.query.execute;

/// The pages of a search can no longer be continued: too much time has passed, or the index was
/// replaced.
public final class PointInTimeGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PointInTimeGone(Throwable cause) {
        super("The point in time is gone", cause);
    }
}
