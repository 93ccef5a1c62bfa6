package eu.spana.index.replay.api;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.replay.Discarder;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/// `DELETE /api/v1/dead-letters`: ends letters, one or many, for good.
@RestController
class DiscardController {
    private final KnownLetters letters;
    private final Discarder discarder;
    private final Permits permits = new Permits(1);

    DiscardController(KnownLetters letters, Discarder discarder) {
        this.letters = letters;
        this.discarder = discarder;
    }

    @DeleteMapping(path = "/api/v1/dead-letters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id, HttpServletRequest request) {
        LetterParameters.none(request);
        discard(List.of(letters.get(id)));
    }

    @DeleteMapping(path = "/api/v1/dead-letters", produces = MediaType.APPLICATION_JSON_VALUE)
    Discarded discardMany(HttpServletRequest request) {
        return new Discarded(discard(letters.all(LetterParameters.selection(request))));
    }

    private int discard(List<Letter> chosen) {
        int discarded = permits.with(() -> discarder.discard(chosen));
        if (discarded < chosen.size()) {
            throw KnownLetters.unavailable();
        }
        chosen.forEach(letters::awaitChange);
        return discarded;
    }

    /// How many are gone.
    record Discarded(int discarded) {}
}
