package eu.spana.system.faults;

import eu.spana.system.faults.schedule.Fault;
import eu.spana.system.faults.schedule.Schedule;
import eu.spana.system.faults.schedule.Strike;
import eu.spana.system.faults.site.Site;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a schedule: faults of different targets overlap, those of one target follow each other.
final class Chaos {
    private static final Duration BEYOND_SESSION = Duration.ofSeconds(4);

    /// A service that was just started has no work before its predecessor's session has ended.
    private static final Duration UNTIL_WORK = Duration.ofSeconds(25);

    private static final Duration LOOK = Duration.ofMillis(5);

    private final Site site;
    private final Breakage breakage;
    private final Duration session;
    private final List<Ongoing> ongoing = new ArrayList<>();
    private final List<String> story = new ArrayList<>();
    private final long start = System.nanoTime();

    private record Ongoing(Strike strike, Instant due, int troubledBefore) {}

    /// @param session after which Kafka gives up a silent member
    Chaos(Site site, Duration session) {
        this.site = site;
        this.breakage = new Breakage(site);
        this.session = session;
    }

    /// @param halfway runs once in the midst of it
    void run(Schedule schedule, Runnable halfway) {
        for (Strike strike : schedule.strikes()) {
            if (strike.number() == schedule.strikes().size() / 2) {
                tell("halfway");
                halfway.run();
            }
            mendWhatMeets(strike.fault());
            awaitWork();
            awaitTarget(strike.fault());
            breakage.strike(strike.fault());
            begin(strike);
            waitUntil(Instant.now().plus(strike.then()));
        }
        mendAll();
        site.awaitHealthy();
    }

    /// What happened, and when.
    String story() {
        return String.join(System.lineSeparator(), story);
    }

    private void begin(Strike strike) {
        tell(strike.toString());
        Duration lasts =
                strike.fault() == Fault.FREEZE_SERVICE_LONG
                        ? session.plus(BEYOND_SESSION)
                        : strike.lasts();
        ongoing.add(new Ongoing(strike, Instant.now().plus(lasts), site.way().troubled()));
    }

    private void mendWhatMeets(Fault next) {
        for (Ongoing each : List.copyOf(ongoing)) {
            if (!Collections.disjoint(each.strike.fault().targets(), next.targets())) {
                waitUntil(each.due);
            }
        }
    }

    /// So that a fault meets work, unless it meets another fault that keeps work away.
    private void awaitWork() {
        long before = site.way().bulks();
        Instant end = Instant.now().plus(UNTIL_WORK);
        while (site.way().bulks() == before && Instant.now().isBefore(end)) {
            waitUntil(Instant.now().plus(LOOK));
            if (!ongoing.isEmpty()) {
                return;
            }
        }
    }

    private void awaitTarget(Fault next) {
        Instant end = Instant.now().plus(Site.STARTING);
        while (!breakage.isReadyFor(next)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("What %s needs is not back".formatted(next));
            }
            waitUntil(Instant.now().plus(LOOK));
        }
    }

    private void mendAll() {
        ongoing.stream()
                .map(Ongoing::due)
                .max(Comparator.naturalOrder())
                .ifPresent(this::waitUntil);
    }

    /// Mends meanwhile what is due.
    private void waitUntil(Instant end) {
        for (Ongoing each : dueUntil(end)) {
            sleepUntil(each.due);
            breakage.mend(each.strike.fault());
            ongoing.remove(each);
            tell(
                    "    mended %d %s, requests troubled: %d"
                            .formatted(
                                    each.strike.number(),
                                    each.strike.fault(),
                                    site.way().troubled() - each.troubledBefore));
        }
        sleepUntil(end);
    }

    private List<Ongoing> dueUntil(Instant end) {
        return ongoing.stream()
                .filter(each -> !each.due.isAfter(end))
                .sorted(Comparator.comparing(Ongoing::due))
                .toList();
    }

    private void tell(String line) {
        double seconds = (System.nanoTime() - start) / 1e9;
        story.add("%7.1f s %s".formatted(seconds, line));
    }

    /// The schedule's own time, not a wait for something to happen.
    private static void sleepUntil(Instant end) {
        try {
            TimeUnit.NANOSECONDS.sleep(Duration.between(Instant.now(), end).toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
