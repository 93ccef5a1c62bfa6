package eu.spana.index.consume;

import eu.spana.index.consume.event.Event;
import eu.spana.index.consume.event.EventReader;
import eu.spana.index.consume.settle.OutcomePolicy;
import eu.spana.index.consume.settle.Step;
import eu.spana.index.deadletter.DeadLetter;
import eu.spana.index.feed.Feed;
import eu.spana.index.write.DocumentIndexer;
import eu.spana.index.write.Revision;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/// Tries single events anew, past offsets and batches: reads them as the listener does, and writes
/// them into every index that is kept up to date, under the version that they always had. So
/// whatever is newer, removals included, wins.
@Component
public final class EventReplay {
    private final EventReader reader;
    private final DocumentIndexer indexer;
    private final RunningFeeds feeds;

    EventReplay(EventReader reader, DocumentIndexer indexer, RunningFeeds feeds) {
        this.reader = reader;
        this.indexer = indexer;
        this.feeds = feeds;
    }

    /// Tries once. Blocks until Elasticsearch has answered, or not.
    public Replayed replay(ConsumerRecord<byte[], byte[]> event) {
        return switch (reader.read(event)) {
            case Event.Change change -> write(change);
            case Event.Malformed malformed -> new Replayed.Rejected(malformed.letter());
            case Event.Nothing nothing -> new Replayed.Stale();
        };
    }

    private Replayed write(Event.Change change) {
        Collection<Feed> targets = feeds.kept();
        if (targets.isEmpty()) {
            return new Replayed.Later("No index is written at present");
        }
        Replayed result = new Replayed.Stale();
        for (Feed feed : targets) {
            Replayed one = write(change, feed);
            if (one instanceof Replayed.Rejected || one instanceof Replayed.Later) {
                return one;
            }
            result = one instanceof Replayed.Stored ? one : result;
        }
        return result;
    }

    private Replayed write(Event.Change change, Feed feed) {
        List<Revision> alone = List.of(change.revision());
        return switch (OutcomePolicy.after(indexer.index(feed, alone, () -> false).getFirst())) {
            case Step.Resolve resolve ->
                    resolve.written() ? new Replayed.Stored() : new Replayed.Stale();
            case Step.Retry retry -> new Replayed.Later(retry.errorType());
            case Step.HoldBack all -> new Replayed.Later(all.errorType());
            case Step.Doubt doubt -> new Replayed.Later(doubt.fault().errorType());
            case Step.Stop stop -> new Replayed.Later(stop.reason());
            case Step.Bury bury ->
                    new Replayed.Rejected(
                            new DeadLetter(change.origin(), bury.fault())
                                    .intendedFor(feed.index().value()));
        };
    }
}
