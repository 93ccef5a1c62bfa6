package eu.spana.index.rebuild;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How a new index takes the place of the old one.
///
/// @param largestLag of any partition, in records, at which the comparison begins
/// @param sample documents of either index, live and removed each, whose versions are compared
/// @param stepInterval between two steps of a rebuild
/// @param rounds in how many steps the indices are looked at until they agree; what is on its way
///   through the log takes about a second
/// @param takeOver a rebuild that its instance has not touched for so long goes to another
@Validated
@ConfigurationProperties("spana.rebuild")
record RebuildProperties(
        @DefaultValue("1000") @Min(0) @Max(1_000_000) long largestLag,
        @DefaultValue("1000") @Min(1) @Max(10_000) int sample,
        @DefaultValue("1s") @NotNull Duration stepInterval,
        @DefaultValue("60") @Min(1) @Max(3600) int rounds,
        @DefaultValue("10s") @NotNull Duration takeOver) {

    RebuildProperties {
        requirePositive("step-interval", stepInterval);
        requirePositive("take-over", takeOver);
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "spana.rebuild.%s is longer than nothing".formatted(name));
        }
    }
}
