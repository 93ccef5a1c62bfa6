package eu.spana.index.consume;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How events are taken off the log.
///
/// @param concurrency batches that are written at the same time; measured: more than two bulk
///   requests in flight gain nothing
/// @param batchDocuments most events in a batch, give or take one poll
/// @param batchSize most bytes in a batch, give or take one poll; two batches more than are written
///   at the same time are in memory
/// @param commitInterval how long settled offsets wait to be committed
/// @param firstRetry upper bound of the first pause after overload or outage; doubles each time
/// @param slowestRetry upper bound of all pauses after overload or outage
/// @param flushTimeout how long work in hand may hold up a rebalance or the shutdown
/// @param repairInterval how often a broken set-up is looked at again
@Validated
@ConfigurationProperties("spana.consume")
record ConsumeProperties(
        @DefaultValue("2") @Min(1) @Max(12) int concurrency,
        @DefaultValue("1000") @Min(1) @Max(10_000) int batchDocuments,
        @DefaultValue("3MB") @NotNull DataSize batchSize,
        @DefaultValue("500ms") @NotNull Duration commitInterval,
        @DefaultValue("200ms") @NotNull Duration firstRetry,
        @DefaultValue("30s") @NotNull Duration slowestRetry,
        @DefaultValue("10s") @NotNull Duration flushTimeout,
        @DefaultValue("15s") @NotNull Duration repairInterval) {

    ConsumeProperties {
        if (batchSize.toBytes() < 1024
                || batchSize.toBytes() > DataSize.ofMegabytes(50).toBytes()) {
            throw new IllegalArgumentException(
                    "spana.consume.batch-size lies between 1KB and 50MB");
        }
        requirePositive("commit-interval", commitInterval);
        requirePositive("first-retry", firstRetry);
        requirePositive("flush-timeout", flushTimeout);
        requirePositive("repair-interval", repairInterval);
        if (slowestRetry.compareTo(firstRetry) < 0) {
            throw new IllegalArgumentException(
                    "spana.consume.slowest-retry is not shorter than first-retry");
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "spana.consume.%s is longer than nothing".formatted(name));
        }
    }
}
