package eu.spana.index.consume.poll;

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
/// @param batchDocuments most events in a batch, which is one bulk request; measured: more gains
///   nothing
/// @param batchSize most bytes in a batch, unless a single event is larger; measured: more gains
///   nothing, and Elasticsearch takes 100 MB at most
/// @param pollSize most bytes in a poll, unless a single event is larger; with the buffer the bound
///   of memory
/// @param linger how long events wait for others while a bulk request is under way; otherwise not
///   at all
/// @param bufferSize bytes of events that are not settled; with more, partitions pause
/// @param commitInterval how long settled offsets wait to be committed
/// @param firstRetry upper bound of the first pause after overload or outage; doubles each time
/// @param slowestRetry upper bound of all pauses after overload or outage
/// @param flushTimeout how long work in hand may hold up a rebalance or the shutdown
/// @param lookInterval how often it is looked whether the index is still the one to write to
/// @param repairInterval how often a broken set-up is looked at again
/// @param stuckAfter an event whose outcome is unknown for longer is reported
@Validated
@ConfigurationProperties("spana.consume")
public record ConsumeProperties(
        @DefaultValue("1000") @Min(1) @Max(10_000) int batchDocuments,
        @DefaultValue("3MB") @NotNull DataSize batchSize,
        @DefaultValue("3MB") @NotNull DataSize pollSize,
        @DefaultValue("50ms") @NotNull Duration linger,
        @DefaultValue("32MB") @NotNull DataSize bufferSize,
        @DefaultValue("500ms") @NotNull Duration commitInterval,
        @DefaultValue("200ms") @NotNull Duration firstRetry,
        @DefaultValue("30s") @NotNull Duration slowestRetry,
        @DefaultValue("10s") @NotNull Duration flushTimeout,
        @DefaultValue("1s") @NotNull Duration lookInterval,
        @DefaultValue("15s") @NotNull Duration repairInterval,
        @DefaultValue("5m") @NotNull Duration stuckAfter) {

    public ConsumeProperties {
        if (batchSize.toBytes() < 1024
                || batchSize.toBytes() > DataSize.ofMegabytes(50).toBytes()) {
            throw new IllegalArgumentException(
                    "spana.consume.batch-size lies between 1KB and 50MB");
        }
        if (bufferSize.compareTo(batchSize) < 0) {
            throw new IllegalArgumentException(
                    "spana.consume.buffer-size is not smaller than batch-size");
        }
        if (pollSize.toBytes() < 1) {
            throw new IllegalArgumentException("spana.consume.poll-size is more than nothing");
        }
        if (linger.isNegative()) {
            throw new IllegalArgumentException("spana.consume.linger is not negative");
        }
        requirePositive("stuck-after", stuckAfter);
        requirePositive("commit-interval", commitInterval);
        requirePositive("first-retry", firstRetry);
        requirePositive("flush-timeout", flushTimeout);
        requirePositive("look-interval", lookInterval);
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
