package eu.spana.index.schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// Settings of an index that this service creates; those of an index that exists stay as they are.
///
/// @param shards primary shards; one serves some ten million documents
/// @param replicas copies of each shard; none on a single machine, one or more in production
/// @param refreshInterval how long a document that was written stays invisible to searches
@Validated
@ConfigurationProperties("spana.index")
record IndexProperties(
        @DefaultValue("1") @Min(1) @Max(1024) int shards,
        @DefaultValue("0") @Min(0) @Max(10) int replicas,
        @DefaultValue("500ms") @NotNull Duration refreshInterval) {

    IndexProperties {
        if (refreshInterval.isNegative() || refreshInterval.isZero()) {
            throw new IllegalArgumentException(
                    "spana.index.refresh-interval is longer than nothing");
        }
    }
}
