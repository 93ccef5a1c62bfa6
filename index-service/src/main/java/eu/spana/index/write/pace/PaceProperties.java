package eu.spana.index.write.pace;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Bounds of how hard Elasticsearch is worked.
///
/// @param maxConcurrency bulk requests in flight, at most, from this instance; how many there are
///   is found out all the time
@Validated
@ConfigurationProperties("spana.pace")
record PaceProperties(@DefaultValue("8") @Min(1) @Max(64) int maxConcurrency) {}
