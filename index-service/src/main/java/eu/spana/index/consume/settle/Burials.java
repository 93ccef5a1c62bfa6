package eu.spana.index.consume.settle;

import eu.spana.index.consume.guard.Tally;

import java.util.List;

/// What is left of a batch when the outcome of each of its documents is known.
///
/// @param all that are to become dead letters
/// @param others what became of the other events
record Burials(List<Burial> all, Tally others) {

    /// What became of the whole batch. What was decided before does not count again.
    Tally tally() {
        long undecided = all.stream().filter(burial -> !burial.admitted()).count();
        return others.plus(new Tally(0, 0, 0, (int) undecided));
    }

    String last() {
        return all.isEmpty() ? "those before" : all.getLast().fault().toString();
    }
}
