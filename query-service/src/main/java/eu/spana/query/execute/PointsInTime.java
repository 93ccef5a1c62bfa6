package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;

import eu.spana.document.IndexName;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// Views of the index as it stood at one moment, so that pages of hits fit together. Searches that
/// begin within a moment share one, and the longer a moment, the more are held: so there is a bound
/// to them however much is searched.
@Component
public class PointsInTime {
    private static final Logger log = LoggerFactory.getLogger(PointsInTime.class);

    /// Times its time that one is shared while the next one is being opened.
    private static final double OVERTIME = 1.5;

    private final ElasticsearchClient client;
    private final PointInTimeProperties properties;
    private final LongSupplier clock;
    private final HeldPoints held;
    private final ReentrantLock opening = new ReentrantLock();
    private final AtomicBoolean openingNext = new AtomicBoolean();
    private volatile @Nullable Shared shared;

    @Autowired
    PointsInTime(ElasticsearchClient client, PointInTimeProperties properties) {
        this(client, properties, System::nanoTime);
    }

    /// @param clock in nanoseconds, as [System#nanoTime()]
    PointsInTime(ElasticsearchClient client, PointInTimeProperties properties, LongSupplier clock) {
        this.client = client;
        this.properties = properties;
        this.clock = clock;
        this.held = new HeldPoints(properties.keepAlive(), properties.maxHeld(), clock);
    }

    private record Shared(String id, long openedNanos) {}

    /// The newest one, for another search. Fails with [IndexUnavailable].
    public String current() {
        String id = shared();
        use(id);
        return id;
    }

    private String shared() {
        Shared present = shared;
        if (present != null && isYoungerThan(present, OVERTIME)) {
            if (!isYoungerThan(present, 1)) {
                openNext();
            }
            return present.id();
        }
        opening.lock();
        try {
            Shared other = shared;
            return other != null && isYoungerThan(other, 1) ? other.id() : openShared();
        } finally {
            opening.unlock();
        }
    }

    /// While searches go on with the present one, so that none of them waits.
    private void openNext() {
        if (openingNext.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    use(openShared());
                } catch (IndexUnavailable failure) {
                    log.atDebug().log("No next point in time was opened; a search will try");
                } finally {
                    openingNext.set(false);
                }
            });
        }
    }

    private String openShared() {
        long now = clock.getAsLong();
        Shared opened = new Shared(open(), now);
        shared = opened;
        return opened.id();
    }

    /// Counts one that a cursor has brought among those that are held; where they are too many, the
    /// longest unused is closed.
    public void use(String id) {
        held.use(id).forEach(this::close);
    }

    /// Makes the next search open another one.
    public void forget(String id) {
        Shared present = shared;
        if (present != null && present.id().equals(id)) {
            shared = null;
        }
    }

    /// One that nobody else uses. Fails with [IndexUnavailable].
    public String open() {
        try {
            return client.openPointInTime(
                            open -> open.index(IndexName.READ_ALIAS).keepAlive(keepAliveTime()))
                    .id();
        } catch (ElasticsearchException failure) {
            throw IndexFailures.classify(failure);
        } catch (IOException failure) {
            throw IndexFailures.classify(failure);
        }
    }

    /// Gives back early what would otherwise be held until it expires.
    public void close(String id) {
        try {
            client.closePointInTime(close -> close.id(id));
        } catch (ElasticsearchException | IOException failure) {
            log.atDebug().log("A point in time was not closed and will expire");
        }
    }

    /// How long one lives after its last use.
    public Duration keepAlive() {
        return properties.keepAlive();
    }

    /// The same in the words of the index.
    public Time keepAliveTime() {
        return Time.of(time -> time.time(keepAlive().toMillis() + "ms"));
    }

    /// @param times the time for which one is shared
    private boolean isYoungerThan(Shared present, double times) {
        return clock.getAsLong() - present.openedNanos()
                < times * properties.sharedFor(held.count()).toNanos();
    }
}
