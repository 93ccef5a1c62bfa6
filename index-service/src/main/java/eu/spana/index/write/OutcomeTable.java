package eu.spana.index.write;

import java.util.List;
import java.util.function.BiFunction;

/// Classifies answers of Elasticsearch by status and error type, never by the words of the reason.
/// The first row that fits decides; an answer that no row knows is retryable.
final class OutcomeTable {
    private static final String ANY = "*";

    private static final List<Row> ROWS =
            List.of(
                    new Row(200, 299, ANY, (type, reason) -> new IndexOutcome.Stored()),
                    new Row(
                            409,
                            409,
                            "version_conflict_engine_exception",
                            (type, reason) -> new IndexOutcome.Stale()),
                    new Row(401, 401, ANY, IndexOutcome.Blocked::new),
                    new Row(403, 403, ANY, IndexOutcome.Blocked::new),
                    new Row(404, 404, ANY, IndexOutcome.Blocked::new),
                    new Row(400, 400, "index_closed_exception", IndexOutcome.Blocked::new),
                    new Row(400, 400, ANY, IndexOutcome.Rejected::new),
                    new Row(413, 413, ANY, IndexOutcome.Rejected::new),
                    new Row(429, 429, ANY, IndexOutcome.Retryable::new),
                    new Row(500, 599, ANY, IndexOutcome.Retryable::new));

    private OutcomeTable() {}

    /// The outcome of an item, or of a whole request that failed, for each document in it.
    static IndexOutcome classify(int status, String errorType, String reason) {
        return ROWS.stream()
                .filter(row -> row.fits(status, errorType))
                .findFirst()
                .map(row -> row.outcome().apply(errorType, reason))
                .orElseGet(() -> new IndexOutcome.Retryable(errorType, reason));
    }

    private record Row(
            int from, int to, String errorType, BiFunction<String, String, IndexOutcome> outcome) {
        boolean fits(int status, String type) {
            return status >= from
                    && status <= to
                    && (errorType.equals(ANY) || errorType.equals(type));
        }
    }
}
