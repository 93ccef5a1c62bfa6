package eu.spana.query.compile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// What one search may cost.
///
/// @param maxCharacters of what is typed; longer than any question of a person
/// @param maxClauses words, phrases and operators; each is looked up in some fifty fields
/// @param maxPrefixes beginnings of words; each stands for any number of words
/// @param timeout for the index to answer; a search that takes longer is given up
@Validated
@ConfigurationProperties("spana.query.limits")
record SearchLimits(
        @DefaultValue("2000") @Min(100) @Max(10_000) int maxCharacters,
        @DefaultValue("100") @Min(10) @Max(500) int maxClauses,
        @DefaultValue("10") @Min(1) @Max(500) int maxPrefixes,
        @DefaultValue("5s") Duration timeout) {
    SearchLimits {
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("spana.query.limits.timeout must be positive");
        }
    }
}
