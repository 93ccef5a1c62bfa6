package eu.spana.index.replay.api;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.LetterId;
import eu.spana.index.deadletter.catalogue.Catalogue;
import eu.spana.index.deadletter.catalogue.LetterFilter;
import eu.spana.index.problem.Problem;
import eu.spana.index.problem.RequestRefused;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The catalogue as requests see it: they wait a little for it to catch up, and for what they did
/// themselves to show.
@Component
final class KnownLetters {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Catalogue catalogue;

    KnownLetters(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// As far as it is known by now.
    Catalogue soFar() {
        catalogue.awaitCaughtUp(PATIENCE);
        return catalogue;
    }

    Letter get(String id) {
        Catalogue known = soFar();
        Optional<Letter> letter = LetterId.of(id).flatMap(known::find);
        if (letter.isEmpty() && !known.hasCaughtUp()) {
            throw catchingUp();
        }
        return letter.orElseThrow(KnownLetters::unknown);
    }

    /// Oldest first.
    List<Letter> all(LetterFilter filter) {
        if (!catalogue.awaitCaughtUp(PATIENCE)) {
            throw catchingUp();
        }
        return catalogue.matching(filter);
    }

    void awaitChange(Letter letter) {
        catalogue.awaitChange(letter, PATIENCE);
    }

    static RequestRefused unknown() {
        return new RequestRefused(
                Problem.NOT_FOUND, "There is no such dead letter, or not any more.");
    }

    static RequestRefused unavailable() {
        return new RequestRefused(
                        Problem.UNAVAILABLE,
                        "Something is away or refuses. The same again does what is left.")
                .after(Duration.ofSeconds(5));
    }

    private static RequestRefused catchingUp() {
        return new RequestRefused(Problem.UNAVAILABLE, "The dead letters are still being read.")
                .after(PATIENCE);
    }
}
