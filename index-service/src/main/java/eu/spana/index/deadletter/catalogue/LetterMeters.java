package eu.spana.index.deadletter.catalogue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;

import org.springframework.stereotype.Component;

import java.util.Collection;

/// Shows how many letters of each class wait for someone. Every instance shows the same.
@Component
final class LetterMeters {
    private final MultiGauge letters;

    LetterMeters(MeterRegistry registry) {
        this.letters =
                MultiGauge.builder("spana.index.dead-letters")
                        .description("Dead letters that nobody has dealt with yet")
                        .register(registry);
    }

    void show(Collection<ClassCount> counts) {
        letters.register(counts.stream().map(LetterMeters::row).toList(), true);
    }

    private static MultiGauge.Row<Number> row(ClassCount count) {
        Tags tags = Tags.of("stage", count.of().stage(), "error.type", count.of().errorType());
        return MultiGauge.Row.of(tags, count.count());
    }
}
