package eu.spana.ingest.parse;

import eu.spana.ingest.parse.fork.ForkLimits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// Limits on the processes that parse formats other than pages and texts.
///
/// @param forks processes at once; each is started when it is needed
/// @param forkHeap memory of each for objects; it takes some 100 MB besides
/// @param forkTime for one document
/// @param forkIdle how long a process waits for its next document before it is ended
@Validated
@ConfigurationProperties("spana.ingest.parse")
record ParseProperties(
        @DefaultValue("2") @Min(1) @Max(64) int forks,
        @DefaultValue("256MB") @NotNull DataSize forkHeap,
        @DefaultValue("10s") @NotNull @DurationMin(millis = 100) Duration forkTime,
        @DefaultValue("60s") @NotNull @DurationMin(millis = 100) Duration forkIdle) {

    ParseProperties {
        if (forkHeap.compareTo(DataSize.ofMegabytes(64)) < 0) {
            throw new IllegalArgumentException("fork-heap is at least 64MB");
        }
    }

    ForkLimits limits() {
        return new ForkLimits(forks, forkHeap.toBytes(), forkTime, forkIdle);
    }
}
