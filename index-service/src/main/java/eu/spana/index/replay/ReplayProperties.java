package eu.spana.index.replay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How operators deal with dead letters.
///
/// @param ratePerSecond most letters that a run sends again in a second; a guess that leaves the
///   live events their room
/// @param shownValue most bytes of an event's value in an answer
/// @param patience how long a request waits for the log to acknowledge; what it does not by then
///   may be there all the same, which does no harm
@Validated
@ConfigurationProperties("spana.dead-letters.replay")
public record ReplayProperties(
        @DefaultValue("50") @Min(1) @Max(10_000) int ratePerSecond,
        @DefaultValue("256KB") @NotNull DataSize shownValue,
        @DefaultValue("20s") @NotNull @DurationMin(millis = 10) Duration patience) {

    public ReplayProperties {
        if (shownValue.toBytes() < 1 || shownValue.compareTo(DataSize.ofMegabytes(16)) > 0) {
            throw new IllegalArgumentException(
                    "spana.dead-letters.replay.shown-value lies between 1B and 16MB");
        }
    }
}
