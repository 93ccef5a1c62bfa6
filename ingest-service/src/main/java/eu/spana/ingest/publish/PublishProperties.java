package eu.spana.ingest.publish;

import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How long a caller waits for the log.
///
/// @param acknowledgementTimeout longer than the producer's own delivery timeout, which normally
///   ends the wait
@Validated
@ConfigurationProperties("spana.ingest.publish")
record PublishProperties(
        @DefaultValue("25s") @NotNull @DurationMin(seconds = 1) Duration acknowledgementTimeout) {}
