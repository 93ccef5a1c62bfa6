package eu.spana.ingest.receive;

import eu.spana.ingest.parse.DocumentParser;
import eu.spana.ingest.parse.ParseOutcome;
import eu.spana.ingest.parse.content.RawDocument;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Parses as many documents at once as there are processors; more would only take turns and hold
/// memory. Documents that other processes read wait for places of their own: pages go on while
/// files hang.
@Component
class BoundedParser {
    private final DocumentParser parser;
    private final Semaphore here;
    private final Semaphore elsewhere;
    private final Timer timer;

    BoundedParser(DocumentParser parser, ReceiveProperties properties, MeterRegistry registry) {
        this.parser = parser;
        this.here = new Semaphore(properties.parsersAtOnce(), true);
        this.elsewhere = new Semaphore(parser.processes(), true);
        this.timer = Timer.builder("spana.ingest.parse").register(registry);
    }

    /// Empty when no parser becomes free in time.
    Optional<ParseOutcome> parse(RawDocument raw, Duration wait) {
        Semaphore free = parser.isReadElsewhere(raw) ? elsewhere : here;
        try {
            if (!free.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(timer.record(() -> parser.parse(raw)));
        } finally {
            free.release();
        }
    }
}
