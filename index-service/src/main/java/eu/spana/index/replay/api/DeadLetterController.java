package eu.spana.index.replay.api;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.catalogue.Catalogue;
import eu.spana.index.deadletter.catalogue.LetterLog;
import eu.spana.index.deadletter.catalogue.LetterLogs;
import eu.spana.index.deadletter.catalogue.PageRequest;
import eu.spana.index.deadletter.catalogue.Recovered;
import eu.spana.index.replay.ReplayProperties;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.kafka.common.KafkaException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/dead-letters`: which there are, and what each is about.
@RestController
class DeadLetterController {
    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

    private final KnownLetters letters;
    private final LetterLogs logs;
    private final int shownBytes;
    private final Permits permits = new Permits(2);

    DeadLetterController(KnownLetters letters, LetterLogs logs, ReplayProperties properties) {
        this.letters = letters;
        this.logs = logs;
        this.shownBytes = Math.toIntExact(properties.shownValue().toBytes());
    }

    @GetMapping(path = "/api/v1/dead-letters", produces = JSON)
    LettersAnswer list(HttpServletRequest request) {
        PageRequest page = LetterParameters.page(request);
        Catalogue known = letters.soFar();
        return LettersAnswer.of(known.page(page), !known.hasCaughtUp(), known.isCut());
    }

    @GetMapping(path = "/api/v1/dead-letters/counts", produces = JSON)
    CountsAnswer counts(HttpServletRequest request) {
        LetterParameters.none(request);
        Catalogue known = letters.soFar();
        return CountsAnswer.of(known.counts(), !known.hasCaughtUp(), known.isCut());
    }

    @GetMapping(path = "/api/v1/dead-letters/{id}", produces = JSON)
    EventAnswer show(@PathVariable String id, HttpServletRequest request) {
        LetterParameters.none(request);
        Letter letter = letters.get(id);
        return permits.with(() -> withEvent(letter));
    }

    private EventAnswer withEvent(Letter letter) {
        LetterAnswer answer = LetterAnswer.of(letter);
        try (LetterLog log = logs.open()) {
            return switch (log.recover(letter)) {
                case Recovered.Event whole -> EventAnswer.whole(answer, whole.event(), shownBytes);
                case Recovered.Incomplete incomplete ->
                        EventAnswer.withoutValue(answer, incomplete.rest(), shownBytes);
                case Recovered.Gone gone -> throw KnownLetters.unknown();
            };
        } catch (KafkaException e) {
            throw KnownLetters.unavailable();
        }
    }
}
