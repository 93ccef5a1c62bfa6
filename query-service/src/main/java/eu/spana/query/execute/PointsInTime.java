package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Time;

import eu.spana.document.IndexName;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// Views of the index as it stood at one moment, so that pages of hits fit together. Searches that
/// begin within a moment share one, and the longer a moment, the more are held: so there is a bound
/// to them however much is searched.
@Component
public class PointsInTime {
    private static final Logger log = LoggerFactory.getLogger(PointsInTime.class);

    private final ElasticsearchClient client;
    private final PointInTimeProperties properties;
    private final HeldPoints held;
    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable Shared shared;

    PointsInTime(ElasticsearchClient client, PointInTimeProperties properties) {
        this.client = client;
        this.properties = properties;
        this.held = new HeldPoints(properties.keepAlive(), properties.maxHeld(), System::nanoTime);
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
        if (present != null && isNew(present)) {
            return present.id();
        }
        opening.lock();
        try {
            Shared other = shared;
            if (other != null && isNew(other)) {
                return other.id();
            }
            long now = System.nanoTime();
            Shared opened = new Shared(open(), now);
            shared = opened;
            return opened.id();
        } finally {
            opening.unlock();
        }
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

    private boolean isNew(Shared present) {
        return System.nanoTime() - present.openedNanos()
                < properties.sharedFor(held.count()).toNanos();
    }
}
