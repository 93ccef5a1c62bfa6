package eu.spana.index.rebuild.state;

import java.util.Locale;

/// Where a rebuild stands. Whatever is about to happen is a state of its own, written down before
/// it is done, so that any instance can finish what another one began.
public enum RebuildState {
    /// The new index is filled from the beginning of the log.
    FILLING(true, true),
    /// It has come to the end of the log and is held against the old one.
    COMPARING(true, true),
    /// It is as good as the old one; someone has to ask for the swap.
    READY(false, true),
    SWAPPING(true, true),
    /// Searches read the new index; the old one follows the log, too.
    SWAPPED(false, true),
    ROLLING_BACK(true, true),
    /// Searches read the old index again; the new one follows the log, too.
    ROLLED_BACK(false, true),
    /// The index that nobody reads is removed.
    RETIRING(true, false),
    RETIRED(false, false),
    CANCELLING(true, false),
    CANCELLED(false, false),
    /// Searches read the old index as before; the new one is kept as it is, and not fed.
    FAILED(false, false);

    private final boolean workedOn;
    private final boolean feeding;

    RebuildState(boolean workedOn, boolean feeding) {
        this.workedOn = workedOn;
        this.feeding = feeding;
    }

    /// Whether it comes to its next state by itself.
    public boolean isWorkedOn() {
        return workedOn;
    }

    /// Whether both indices follow the log.
    public boolean isFeeding() {
        return feeding;
    }

    /// Whether it stands in the way of another rebuild.
    public boolean isOpen() {
        return workedOn || feeding;
    }

    /// The name that callers see, such as `rolled-back`.
    public String kebabName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
