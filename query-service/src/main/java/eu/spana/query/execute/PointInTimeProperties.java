package eu.spana.query.execute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How long pages of one search can be asked for, and how old what a search sees may be.
///
/// @param keepAlive from one page to the next; each costs the index some memory, and the disk space
///   of what was deleted since
/// @param sharedFor how long searches begin on the same one, and half as long again while the next
///   one is opened; at most so much later than its indexing a document is found
/// @param maxHeld by this instance; from half of them on, each is shared for so long that the other
///   half lasts for a whole `keepAlive`
@Validated
@ConfigurationProperties("spana.query.point-in-time")
record PointInTimeProperties(
        @DefaultValue("5m") Duration keepAlive,
        @DefaultValue("250ms") Duration sharedFor,
        @DefaultValue("300") @Min(2) @Max(10_000) int maxHeld) {
    PointInTimeProperties {
        if (keepAlive.compareTo(Duration.ofSeconds(1)) < 0
                || keepAlive.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException(
                    "spana.query.point-in-time.keep-alive must be from one second to one hour");
        }
        if (sharedFor.isNegative() || sharedFor.compareTo(keepAlive) > 0) {
            throw new IllegalArgumentException(
                    "spana.query.point-in-time.shared-for must be from 0 to keep-alive");
        }
    }

    /// How long one is shared while so many are held: never more often is one opened than they can
    /// all live.
    Duration sharedFor(int held) {
        Duration spacing = keepAlive.multipliedBy(2).dividedBy(maxHeld);
        return held < maxHeld / 2 || spacing.compareTo(sharedFor) < 0 ? sharedFor : spacing;
    }
}
