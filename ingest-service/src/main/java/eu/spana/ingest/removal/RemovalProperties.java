package eu.spana.ingest.removal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// How removed content is recognised.
///
/// @param similarity estimated share of common 5-word shingles from which on a text counts as the
///   removed one
/// @param searchTimeout how long a removal searches the log for the content that it removes
/// @param retryInterval pause after the log could not be reached
@Validated
@ConfigurationProperties("spana.ingest.removal")
record RemovalProperties(
        @DefaultValue("0.9") @DecimalMin("0.5") @DecimalMax("1.0") double similarity,
        @DefaultValue("10s") @NotNull @DurationMin(millis = 100) Duration searchTimeout,
        @DefaultValue("1s") @NotNull @DurationMin(millis = 10) Duration retryInterval) {}
