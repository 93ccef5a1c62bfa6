package eu.spana.index.rebuild.compare;

import eu.spana.document.IndexName;
import eu.spana.index.elasticsearch.Elasticsearch;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Begins comparisons of two indices.
@Component
public final class IndexComparison {
    private final Elasticsearch elasticsearch;
    private final Clock clock;

    IndexComparison(Elasticsearch elasticsearch, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.clock = clock;
    }

    /// Looks at nothing yet.
    ///
    /// @param bothWays whether the source must have all that the target has, too and both are
    ///   counted up to now only
    /// @param sample documents of either index, live and removed each
    public ComparisonRun of(IndexName source, IndexName target, boolean bothWays, int sample) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        return new ComparisonRun(
                new IndexContents(elasticsearch, source, sample),
                new IndexContents(elasticsearch, target, sample),
                bothWays,
                bothWays ? now : Long.MAX_VALUE);
    }
}
