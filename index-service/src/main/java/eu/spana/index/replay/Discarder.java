package eu.spana.index.replay;

import eu.spana.index.deadletter.DeadLetterPublisher;
import eu.spana.index.deadletter.Letter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// Ends letters without another try.
@Component
public final class Discarder {
    private static final Logger log = LoggerFactory.getLogger(Discarder.class);

    private final DeadLetterPublisher letters;
    private final ReplayProperties properties;

    Discarder(DeadLetterPublisher letters, ReplayProperties properties) {
        this.letters = letters;
        this.properties = properties;
    }

    /// How many are known to be gone.
    public int discard(List<Letter> discarded) {
        List<CompletableFuture<Void>> ends = discarded.stream().map(letters::discard).toList();
        CompletableFuture<Void> all =
                CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
        try {
            all.orTimeout(properties.patience().toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            log.atWarn().addKeyValue("failure", e.toString()).log("Dead letters not discarded");
        }
        return (int)
                ends.stream()
                        .filter(end -> end.isDone() && !end.isCompletedExceptionally())
                        .count();
    }
}
