package eu.spana.index.write;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.function.Supplier;

/// Measures bulk requests.
@Component
final class BulkMeters {
    private final Timer duration;
    private final DistributionSummary documents;
    private final DistributionSummary bytes;

    BulkMeters(MeterRegistry meters) {
        this.duration =
                Timer.builder("spana.index.bulk")
                        .description("From sending a bulk request to its answer")
                        .publishPercentileHistogram()
                        .minimumExpectedValue(Duration.ofMillis(5))
                        .maximumExpectedValue(Duration.ofMinutes(1))
                        .register(meters);
        this.documents = meters.summary("spana.index.bulk.documents");
        this.bytes =
                DistributionSummary.builder("spana.index.bulk.size")
                        .baseUnit("bytes")
                        .register(meters);
    }

    <T> T measured(int documents, long bytes, Supplier<T> request) {
        this.documents.record(documents);
        this.bytes.record((double) bytes);
        return duration.record(request);
    }
}
