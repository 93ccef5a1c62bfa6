package eu.spana.index.write;

import eu.spana.index.elasticsearch.Answer;
import eu.spana.index.elasticsearch.Elasticsearch;
import eu.spana.index.feed.Feed;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Writes revisions in bulk requests of bounded size. A revision older than what the index holds
/// changes nothing, so any number of repetitions, in any order, ends in the same index.
@Component
public final class DocumentIndexer {
    private static final Map<String, String> PARAMETERS =
            Map.of("require_alias", "true", "filter_path", BulkAnswer.FILTER_PATH);

    private final Elasticsearch elasticsearch;
    private final WriteProperties properties;
    private final Timer duration;
    private final DistributionSummary documents;
    private final DistributionSummary bytes;

    DocumentIndexer(Elasticsearch elasticsearch, WriteProperties properties, MeterRegistry meters) {
        this.elasticsearch = elasticsearch;
        this.properties = properties;
        this.duration = meters.timer("spana.index.bulk");
        this.documents = meters.summary("spana.index.bulk.documents");
        this.bytes =
                DistributionSummary.builder("spana.index.bulk.size")
                        .baseUnit("bytes")
                        .register(meters);
    }

    /// The outcome of each revision, in the same order. Blocks until all are known.
    public List<IndexOutcome> index(Feed feed, List<Revision> revisions) {
        List<IndexOutcome> outcomes = new ArrayList<>(revisions.size());
        int from = 0;
        while (from < revisions.size()) {
            int to = endOfBulk(revisions, from);
            outcomes.addAll(send(feed, revisions.subList(from, to)));
            from = to;
        }
        return outcomes;
    }

    private int endOfBulk(List<Revision> revisions, int from) {
        long size = 0;
        int to = from;
        while (to < revisions.size() && to - from < properties.bulkDocuments()) {
            size += revisions.get(to).source().size() + BulkBody.ACTION_BYTES;
            if (size > properties.bulkSize().toBytes() && to > from) {
                break;
            }
            to++;
        }
        return to;
    }

    private List<IndexOutcome> send(Feed feed, List<Revision> revisions) {
        return switch (post(feed, revisions)) {
            case Answer.Unreachable none ->
                    all(revisions, new IndexOutcome.Retryable("unreachable", none.reason()));
            case Answer.Response response when response.isSuccess() ->
                    itemOutcomes(response, revisions);
            case Answer.Response response when blamesTheBody(response) && revisions.size() > 1 ->
                    halves(feed, revisions);
            case Answer.Response response ->
                    all(
                            revisions,
                            OutcomeTable.classify(
                                    response.status(),
                                    response.errorType(),
                                    Reasons.withoutContent(response.errorReason())));
        };
    }

    private Answer post(Feed feed, List<Revision> revisions) {
        int expected =
                revisions.stream()
                        .mapToInt(revision -> revision.source().size() + BulkBody.ACTION_BYTES)
                        .sum();
        BulkBody body = new BulkBody(expected);
        revisions.forEach(body::add);
        documents.record(revisions.size());
        bytes.record(body.size());
        Timer.Sample sample = Timer.start();
        Answer answer =
                elasticsearch.postLines(
                        "/" + feed.writeAlias() + "/_bulk", PARAMETERS, body.buffer(), body.size());
        sample.stop(duration);
        return answer;
    }

    /// One document can spoil the whole request: too much together, or a fault that the server
    /// finds before it looks at single documents.
    private static boolean blamesTheBody(Answer.Response response) {
        return response.status() == 413 || response.status() == 400;
    }

    private List<IndexOutcome> halves(Feed feed, List<Revision> revisions) {
        int middle = revisions.size() / 2;
        List<IndexOutcome> outcomes = new ArrayList<>(revisions.size());
        outcomes.addAll(send(feed, revisions.subList(0, middle)));
        outcomes.addAll(send(feed, revisions.subList(middle, revisions.size())));
        return outcomes;
    }

    private static List<IndexOutcome> itemOutcomes(
            Answer.Response response, List<Revision> revisions) {
        List<IndexOutcome> outcomes = BulkAnswer.outcomes(response.body());
        if (outcomes.size() == revisions.size()) {
            return outcomes;
        }
        return all(
                revisions,
                new IndexOutcome.Retryable(
                        "unexpected-answer", "Not as many outcomes as documents"));
    }

    private static List<IndexOutcome> all(List<Revision> revisions, IndexOutcome outcome) {
        return Collections.nCopies(revisions.size(), outcome);
    }
}
