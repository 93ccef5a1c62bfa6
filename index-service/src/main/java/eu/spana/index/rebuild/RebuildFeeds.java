package eu.spana.index.rebuild;

import eu.spana.document.IndexName;
import eu.spana.index.feed.Feed;
import eu.spana.index.log.LogIdentity;
import eu.spana.index.rebuild.state.Rebuild;
import eu.spana.index.rebuild.state.RebuildStore;
import eu.spana.index.rebuild.state.StoredRebuild;
import eu.spana.index.schema.SideIndices;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says which indices follow the log beside the one that searches read: those being filled, and
/// those kept for roll-back.
@Component
public final class RebuildFeeds {
    private final RebuildStore store;
    private final SideIndices indices;
    private volatile List<Feed> known = List.of();

    RebuildFeeds(RebuildStore store, SideIndices indices) {
        this.store = store;
        this.indices = indices;
    }

    /// As far as is known: while Elasticsearch does not answer, nothing changes.
    public List<Feed> beside(LogIdentity log) {
        current(log).ifPresent(feeds -> known = feeds);
        return known;
    }

    private Optional<List<Feed>> current(LogIdentity log) {
        return store.all()
                .map(rebuilds ->
                        rebuilds.stream()
                                .map(StoredRebuild::rebuild)
                                .filter(rebuild -> rebuild.state().isFeeding())
                                .flatMap(RebuildFeeds::both)
                                .distinct()
                                .toList())
                .flatMap(names -> indices.feeds(names, log));
    }

    private static Stream<IndexName> both(Rebuild rebuild) {
        return Stream.of(rebuild.source(), rebuild.target());
    }
}
