package eu.spana.index.deadletter.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How dead letters are kept in view.
///
/// @param capacity most letters in memory, the newest; at most about 2 KB each
/// @param patience how long a request waits for the log before it is told to come back
/// @param retryInterval pause after the log could not be read
/// @param expiryInterval how often letters are dropped that the log no longer has
@Validated
@ConfigurationProperties("spana.dead-letters.catalogue")
record CatalogueProperties(
        @DefaultValue("20000") @Min(2) @Max(1_000_000) int capacity,
        @DefaultValue("5s") @NotNull @DurationMin(millis = 10) Duration patience,
        @DefaultValue("1s") @NotNull @DurationMin(millis = 10) Duration retryInterval,
        @DefaultValue("1m") @NotNull @DurationMin(millis = 100) Duration expiryInterval) {}
