package eu.spana.index.deadletter.catalogue;

import eu.spana.index.metrics.LabelledGauge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.stream.Collectors;

/// Shows how many letters of each class wait for someone. Every instance shows the same.
@Component
final class LetterMeters {
    private final LabelledGauge letters;

    LetterMeters(MeterRegistry registry) {
        this.letters =
                new LabelledGauge(
                        MultiGauge.builder("spana.index.dead-letters")
                                .description("Dead letters that nobody has dealt with yet"),
                        registry);
    }

    void show(Collection<ClassCount> counts) {
        letters.show(
                counts.stream()
                        .collect(
                                Collectors.toMap(
                                        LetterMeters::labels, count -> (double) count.count())));
    }

    private static Tags labels(ClassCount count) {
        return Tags.of("stage", count.of().stage(), "error.type", count.of().errorType());
    }
}
