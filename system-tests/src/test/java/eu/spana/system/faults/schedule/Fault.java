package eu.spana.system.faults.schedule;

import java.util.EnumSet;
import java.util.Set;

/// What happens.
public enum Fault {
    /// In the midst of a bulk request.
    KILL_SERVICE(2, 500, 2000, Target.SERVICE),
    /// While everything it polled is refused: whoever commits early loses it now.
    KILL_SERVICE_REFUSED(2, 2000, 3000, Target.SERVICE, Target.WAY),
    /// Shorter than its session with Kafka.
    FREEZE_SERVICE(2, 1500, 4000, Target.SERVICE),
    /// Longer than its session: it wakes up after another took over its partitions.
    FREEZE_SERVICE_LONG(1, 0, 1, Target.SERVICE, Target.SECOND_SERVICE),
    /// SIGTERM under load.
    STOP_SERVICE(2, 200, 1000, Target.SERVICE),
    ADD_AND_STOP_SECOND(1, 8000, 14_000, Target.SECOND_SERVICE),
    ADD_AND_KILL_SECOND(1, 8000, 14_000, Target.SECOND_SERVICE),
    KILL_ELASTICSEARCH(2, 500, 3000, Target.ELASTICSEARCH),
    /// What a full disk does: each document of a bulk request is refused with 429.
    BLOCK_INDEX(3, 800, 3000, Target.ELASTICSEARCH),
    KILL_KAFKA(2, 500, 3000, Target.KAFKA),
    /// Some documents of each bulk request are refused with 429, the others written.
    REFUSE_SOME(3, 1500, 3500, Target.WAY),
    ANSWER_429(2, 1000, 3000, Target.WAY),
    ANSWER_503(1, 1000, 3000, Target.WAY),
    CUT_REQUEST(1, 1000, 3000, Target.WAY),
    /// The request is carried out, but half of the answer arrives.
    CUT_ANSWER(2, 1500, 3500, Target.WAY),
    DELAY(1, 1500, 3000, Target.WAY),
    /// The request is carried out, but no answer arrives.
    SWALLOW_ANSWER(1, 2000, 4000, Target.WAY),
    REFUSE_CONNECTION(1, 1000, 3000, Target.WAY);

    private final int share;
    private final int shortest;
    private final int longest;
    private final Target target;
    private final Target otherTarget;

    Fault(int share, int shortest, int longest, Target target) {
        this(share, shortest, longest, target, target);
    }

    /// @param share how many of 30
    /// @param shortest milliseconds that it lasts
    Fault(int share, int shortest, int longest, Target target, Target otherTarget) {
        this.share = share;
        this.shortest = shortest;
        this.longest = longest;
        this.target = target;
        this.otherTarget = otherTarget;
    }

    int share() {
        return share;
    }

    int shortest() {
        return shortest;
    }

    int longest() {
        return longest;
    }

    public Set<Target> targets() {
        return EnumSet.of(target, otherTarget);
    }
}
