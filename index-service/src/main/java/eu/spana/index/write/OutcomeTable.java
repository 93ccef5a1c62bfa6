package eu.spana.index.write;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;

/// Classifies answers of Elasticsearch by status and error type, never by the words of the reason.
/// The first row that fits decides; what no row knows is unclear.
final class OutcomeTable {
    private static final String ANY = "*";

    /// Answers about one document.
    private static final List<Row> ITEMS =
            List.of(
                    row(200, 299, (type, reason) -> new IndexOutcome.Stored()),
                    row(409, "version_conflict_engine_exception", (type, reason) -> stale()),
                    row(401, ANY, IndexOutcome.Blocked::new),
                    row(403, ANY, IndexOutcome.Blocked::new),
                    row(404, ANY, IndexOutcome.Blocked::new),
                    row(400, "index_closed_exception", IndexOutcome.Blocked::new),
                    row(400, "document_parsing_exception", IndexOutcome.Rejected::new),
                    row(400, "mapper_parsing_exception", IndexOutcome.Rejected::new),
                    row(400, "strict_dynamic_mapping_exception", IndexOutcome.Rejected::new),
                    row(400, "illegal_argument_exception", IndexOutcome.Rejected::new),
                    row(413, ANY, IndexOutcome.Rejected::new),
                    row(429, ANY, IndexOutcome.Retryable::new),
                    row(502, 504, IndexOutcome.Retryable::new));

    /// Answers to a request as a whole, which has nothing left in it that could be taken apart.
    private static final List<Row> REQUESTS =
            List.of(
                    row(401, ANY, IndexOutcome.Blocked::new),
                    row(403, ANY, IndexOutcome.Blocked::new),
                    row(404, ANY, IndexOutcome.Blocked::new),
                    row(400, ANY, IndexOutcome.Rejected::new),
                    row(413, ANY, IndexOutcome.Rejected::new),
                    row(429, ANY, OutcomeTable::refused),
                    row(500, 599, OutcomeTable::refused));

    private OutcomeTable() {}

    static IndexOutcome ofItem(int status, String errorType, String reason) {
        return classify(ITEMS, status, errorType, reason);
    }

    /// The outcome of each document in a request that failed.
    static IndexOutcome ofRequest(int status, String errorType, String reason) {
        return classify(REQUESTS, status, errorType, reason);
    }

    private static IndexOutcome classify(
            List<Row> rows, int status, String errorType, String reason) {
        for (Row row : rows) {
            if (row.fits(status, errorType)) {
                return row.outcome().apply(errorType, reason);
            }
        }
        return new IndexOutcome.Unclear(
                "unforeseen-answer", "%d %s: %s".formatted(status, errorType, reason));
    }

    private static IndexOutcome stale() {
        return new IndexOutcome.Stale();
    }

    private static IndexOutcome refused(String errorType, String reason) {
        return new IndexOutcome.Refused(errorType, reason, Duration.ZERO);
    }

    private static Row row(
            int status, String errorType, BiFunction<String, String, IndexOutcome> outcome) {
        return new Row(status, status, errorType, outcome);
    }

    private static Row row(int from, int to, BiFunction<String, String, IndexOutcome> outcome) {
        return new Row(from, to, ANY, outcome);
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
