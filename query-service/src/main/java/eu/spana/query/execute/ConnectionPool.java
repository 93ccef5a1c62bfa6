package eu.spana.query.execute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How many connections to the index are kept.
///
/// @param maxConnections to one node; the client's own default of 10 would be the bottleneck
@Validated
@ConfigurationProperties("spana.query.connections")
record ConnectionPool(@DefaultValue("64") @Min(1) @Max(1000) int maxConnections) {}
