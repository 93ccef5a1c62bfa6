package eu.spana.index.replay.api;

import eu.spana.index.deadletter.catalogue.ClassCount;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// How many letters each class has.
///
/// @param catchingUp whether this instance is still reading the log, so that there may be more
/// @param cut whether there are older letters than the catalogue holds
record CountsAnswer(int total, List<OfClass> classes, boolean catchingUp, boolean cut) {

    record OfClass(String stage, String errorType, int count, Instant oldest, Instant newest) {}

    static CountsAnswer of(Collection<ClassCount> counts, boolean catchingUp, boolean cut) {
        return new CountsAnswer(
                counts.stream().mapToInt(ClassCount::count).sum(),
                counts.stream().map(CountsAnswer::of).toList(),
                catchingUp,
                cut);
    }

    private static OfClass of(ClassCount count) {
        return new OfClass(
                count.of().stage(),
                count.of().errorType(),
                count.count(),
                count.oldest(),
                count.newest());
    }
}
