package eu.spana.query.execute;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// Connections to the index.
///
/// @param max to one node; the client's own default of 10 would be the bottleneck
/// @param patience with a node that has been asked and says nothing; a little more than a search
///   may take, so that the index gives up first. The client's own default is to wait for ever.
@Validated
@ConfigurationProperties("spana.query.connections")
record IndexConnections(
        @DefaultValue("64") @Min(1) @Max(1000) int max, @DefaultValue("6s") Duration patience) {
    IndexConnections {
        if (!patience.isPositive()) {
            throw new IllegalArgumentException("spana.query.connections.patience must be positive");
        }
    }
}
