package eu.spana.ingest.publish;

import eu.spana.document.DocumentVersion;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/// Gives out versions: the time of acceptance in microseconds, strictly increasing within this
/// instance even when the clock stands still or steps back.
@Component
public class AcceptanceClock {
    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    AcceptanceClock(Clock clock) {
        this.clock = clock;
    }

    public DocumentVersion next() {
        long now = DocumentVersion.at(clock.instant()).value();
        return new DocumentVersion(last.updateAndGet(before -> Math.max(before + 1, now)));
    }
}
