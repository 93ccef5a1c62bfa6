package eu.spana.index.deadletter.catalogue;

import org.springframework.stereotype.Component;

import java.time.Clock;

/// Opens the log to fetch events of letters.
@Component
public final class LetterLogs {
    private final LetterConsumers consumers;
    private final CatalogueProperties properties;
    private final Clock clock;

    LetterLogs(LetterConsumers consumers, CatalogueProperties properties, Clock clock) {
        this.consumers = consumers;
        this.properties = properties;
        this.clock = clock;
    }

    public LetterLog open() {
        return new LetterLog(consumers.forOne(), properties.patience(), clock);
    }
}
