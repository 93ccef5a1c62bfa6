package eu.spana.index.consume.guard;

import java.util.Arrays;

/// Tells an epidemic from single bad documents: when more than a given share of the last events
/// would become dead letters, it is the mapping, or whoever publishes, that is broken. Then no
/// further event is buried until a batch comes through with less than that share. Fewer events than
/// that share of the window are never an epidemic.
final class FaultShare {
    private final boolean[] faulty;
    private final double most;
    private int next;
    private int faults;
    private boolean epidemic;

    /// @param window so many events are looked at
    /// @param most share of them that may be faulty, 0 to 1
    FaultShare(int window, double most) {
        this.faulty = new boolean[window];
        this.most = most;
    }

    /// Adds a batch.
    ///
    /// @return whether its faulty events may be buried
    boolean admits(int sound, int bad) {
        if (epidemic) {
            epidemic = sound + bad == 0 || bad > most * (sound + bad);
            return !epidemic;
        }
        add(sound, bad);
        if (faults > most * faulty.length) {
            epidemic = true;
            forget();
        }
        return !epidemic;
    }

    /// Evenly mixed: of a batch larger than the window, what is seen has the same share.
    private void add(long sound, long bad) {
        long events = sound + bad;
        for (long i = Math.max(0, events - faulty.length); i < events; i++) {
            add((i + 1) * bad / events > i * bad / events);
        }
    }

    private void add(boolean fault) {
        faults += (fault ? 1 : 0) - (faulty[next] ? 1 : 0);
        faulty[next] = fault;
        next = (next + 1) % faulty.length;
    }

    private void forget() {
        Arrays.fill(faulty, false);
        faults = 0;
    }
}
