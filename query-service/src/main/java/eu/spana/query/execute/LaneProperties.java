package eu.spana.query.execute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How many searches of each sort this instance has the index do at the same time; together fewer
/// than there are connections. Beyond a few for each of its processors the index only queues them.
///
/// @param patience how long a search waits for its turn before it is refused; a guess: what a
///   person takes for slow, not for broken
@Validated
@ConfigurationProperties("spana.query.lanes")
record LaneProperties(
        @DefaultValue("24") @Min(1) @Max(1000) int ordinary,
        @DefaultValue("4") @Min(1) @Max(1000) int heavy,
        @DefaultValue("16") @Min(1) @Max(1000) int small,
        @DefaultValue("4") @Min(1) @Max(1000) int export,
        @DefaultValue("500ms") Duration patience) {
    LaneProperties {
        if (patience.isNegative() || patience.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException(
                    "spana.query.lanes.patience must be from 0 to 30 seconds");
        }
    }

    int width(Lane lane) {
        return switch (lane) {
            case ORDINARY -> ordinary;
            case HEAVY -> heavy;
            case SMALL -> small;
            case EXPORT -> export;
        };
    }
}
