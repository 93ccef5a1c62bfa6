package eu.spana.system.faults.schedule;

import java.time.Duration;

/// One fault of the schedule.
///
/// @param lasts until it is mended
/// @param then pause before the next one, which may begin while this one lasts
public record Strike(int number, Fault fault, Duration lasts, Duration then) {

    @Override
    public String toString() {
        return "%3d %s for %d ms, next after %d ms"
                .formatted(number, fault, lasts.toMillis(), then.toMillis());
    }
}
