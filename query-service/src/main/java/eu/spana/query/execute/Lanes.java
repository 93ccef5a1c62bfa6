package eu.spana.query.execute;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Bounds how many searches of each sort are under way, and refuses those that wait in vain. A slow
/// search holds one place of its own lane; the others go on.
@Component
public class Lanes {
    /// Waiting searches for each place; more would not have their turn in time.
    private static final int WAITING_PER_PLACE = 4;

    private final Map<Lane, Semaphore> places = new EnumMap<>(Lane.class);
    private final LaneProperties properties;

    Lanes(LaneProperties properties) {
        this.properties = properties;
        for (Lane lane : Lane.values()) {
            places.put(lane, new Semaphore(properties.width(lane), true));
        }
    }

    /// A place in a lane, to be left when done.
    public static final class Place {
        private final Semaphore lane;

        private Place(Semaphore lane) {
            this.lane = lane;
        }

        /// To be called once.
        public void leave() {
            lane.release();
        }
    }

    /// Waits for a place. Fails with [IndexUnavailable] where none becomes free in time.
    public Place enter(Lane lane) {
        Semaphore free = places.get(lane);
        if (free == null
                || free.getQueueLength() >= properties.width(lane) * WAITING_PER_PLACE
                || !acquired(free)) {
            throw new IndexUnavailable(IndexUnavailable.Reason.CROWDED);
        }
        return new Place(free);
    }

    private boolean acquired(Semaphore free) {
        try {
            return free.tryAcquire(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
