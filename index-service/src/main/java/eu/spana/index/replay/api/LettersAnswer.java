package eu.spana.index.replay.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import eu.spana.index.deadletter.catalogue.LetterPage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A page of letters.
///
/// @param catchingUp whether this instance is still reading the log, so that there may be more
/// @param cut whether there are older letters than the catalogue holds
@JsonInclude(JsonInclude.Include.NON_NULL)
record LettersAnswer(
        int total,
        List<LetterAnswer> letters,
        @Nullable String next,
        boolean catchingUp,
        boolean cut) {

    static LettersAnswer of(LetterPage page, boolean catchingUp, boolean cut) {
        return new LettersAnswer(
                page.total(),
                page.letters().stream().map(LetterAnswer::of).toList(),
                page.next().map(Object::toString).orElse(null),
                catchingUp,
                cut);
    }
}
