package eu.spana.index.write;

import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;
import eu.spana.index.feed.Feed;
import eu.spana.index.write.pace.BulkPermits;
import eu.spana.index.write.pace.Permit;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Writes revisions in bulk requests, as many at a time as Elasticsearch bears. A revision older
/// than what the index holds changes nothing, so any number of repetitions, in any order, ends in
/// the same index.
@Component
public final class DocumentIndexer {
    private static final Map<String, String> PARAMETERS =
            Map.of("require_alias", "true", "filter_path", BulkAnswer.FILTER_PATH);

    private final Elasticsearch elasticsearch;
    private final BulkPermits permits;
    private final BulkMeters meters;

    DocumentIndexer(Elasticsearch elasticsearch, BulkPermits permits, BulkMeters meters) {
        this.elasticsearch = elasticsearch;
        this.permits = permits;
        this.meters = meters;
    }

    /// How many calls of [#index] are worth being made at the same time, now.
    public int concurrency(Feed feed) {
        return permits.limit(feed.isLive());
    }

    /// The outcome of each revision, in the same order. Blocks until all are known, or until there
    /// is no more need of them: those that were not sent by then come back as refused.
    public List<IndexOutcome> index(Feed feed, List<Revision> revisions, BooleanSupplier stopped) {
        BulkBody body = new BulkBody(revisions);
        Optional<Permit> permit = permits.acquire(feed.isLive(), body.size(), stopped);
        if (permit.isEmpty()) {
            return BulkOutcomes.same(
                    revisions.size(),
                    new IndexOutcome.Refused("stopped", "Not sent", Duration.ZERO));
        }
        Answer answer = new Answer.Unreachable("failed");
        List<IndexOutcome> outcomes = List.of();
        try {
            answer = send(feed, body, revisions.size());
            outcomes = BulkOutcomes.of(answer, body);
        } finally {
            permits.release(permit.get(), BulkOutcomes.askForLess(outcomes));
        }
        return BulkOutcomes.blameTheBody(answer, body)
                ? halves(feed, revisions, stopped)
                : outcomes;
    }

    private Answer send(Feed feed, BulkBody body, int documents) {
        String path = "/" + feed.writeAlias() + "/_bulk";
        return meters.measured(
                documents,
                body.size(),
                () -> elasticsearch.postLines(path, PARAMETERS, body.pieces()));
    }

    /// One document can spoil the whole request: too much together, or a fault that the server
    /// finds before it looks at single documents.
    private List<IndexOutcome> halves(
            Feed feed, List<Revision> revisions, BooleanSupplier stopped) {
        int middle = revisions.size() / 2;
        List<IndexOutcome> outcomes = new ArrayList<>(revisions.size());
        outcomes.addAll(index(feed, revisions.subList(0, middle), stopped));
        outcomes.addAll(index(feed, revisions.subList(middle, revisions.size()), stopped));
        return outcomes;
    }
}
