package eu.spana.index.consume.guard;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// When outcomes of documents speak of a broken set-up.
///
/// @param window so many events of a feed are looked at
/// @param faultShare when more of them are faulty, none is buried; 1 switches that off
/// @param staleRun so many events in a row that the index has already raise an alarm; more than are
///   written between two commits, some 4,500 at full speed, which a restart repeats
@Validated
@ConfigurationProperties("spana.guard")
record GuardProperties(
        @DefaultValue("500") @Min(10) @Max(100_000) int window,
        @DefaultValue("0.2") @Positive @DecimalMax("1") double faultShare,
        @DefaultValue("10000") @Min(1) int staleRun) {}
