package eu.spana.system.faults.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The faults of one run. Of each 30, every kind of fault has its share, in an order that the seed
/// decides.
public record Schedule(long seed, List<Strike> strikes) {
    /// Pauses are mostly shorter than faults last, so that faults of different targets meet.
    private static final int SHORTEST_PAUSE = 200;

    private static final int LONGEST_PAUSE = 2500;

    public Schedule {
        strikes = List.copyOf(strikes);
    }

    public static Schedule of(long seed, int faults) {
        Random random = new Random(seed);
        List<Strike> strikes = new ArrayList<>();
        while (strikes.size() < faults) {
            List<Fault> round = oneOfEachShare();
            Collections.shuffle(round, random);
            for (Fault fault : round) {
                strikes.add(strike(strikes.size() + 1, fault, random));
            }
        }
        return new Schedule(seed, strikes.subList(0, faults));
    }

    private static List<Fault> oneOfEachShare() {
        List<Fault> round = new ArrayList<>();
        Arrays.stream(Fault.values())
                .forEach(fault -> round.addAll(Collections.nCopies(fault.share(), fault)));
        return round;
    }

    private static Strike strike(int number, Fault fault, Random random) {
        return new Strike(
                number,
                fault,
                Duration.ofMillis(random.nextInt(fault.shortest(), fault.longest())),
                Duration.ofMillis(random.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE)));
    }
}
