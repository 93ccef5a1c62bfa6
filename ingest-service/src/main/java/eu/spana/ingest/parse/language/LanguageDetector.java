package eu.spana.ingest.parse.language;

import eu.spana.ingest.parse.language.LanguageModel.Guess;

import org.jspecify.annotations.Nullable;

/// Tells in which language a text is written: one of the official languages of the EU, Arabic,
/// Norwegian, Russian, Turkish or Ukrainian, or `und`. Safe for use by many threads.
public final class LanguageDetector {
    public static final String UNDETERMINED = KnownLanguages.UNDETERMINED;

    /// From here on, a text speaks for itself; below, the page's own claim weighs in.
    private static final int LONG = 300;

    /// A guess: a claim is right far more often than not.
    private static final double CLAIM_ODDS = 8;

    /// Fewer letters say nothing by themselves.
    private static final int FEWEST_LETTERS = 4;

    /// Below this, more guesses are wrong than right (measured).
    private static final double LEAST_PROBABILITY = 0.2;

    /// From here on, a language that is no answer is recognised as such; in shorter texts it would
    /// take more official text with it (measured).
    private static final int FOREIGN_LETTERS = 40;

    /// OpenNLP's own lead for it: one to two.
    private static final double FOREIGN_LEAD = 0.7;

    /// More letters of other scripts, and the text is not in one language.
    private static final double LEAST_SHARE = 0.5;

    /// A guess: nothing is split off for less.
    private static final double PLAIN = 0.98;

    /// The language of a text.
    ///
    /// @param claim BCP 47, as the page has it; decides between close candidates in short texts
    public String languageOf(String text, @Nullable String claim) {
        Sample sample = Sample.of(text);
        int claimed = claim == null ? -1 : KnownLanguages.number(answer(claim));
        if (sample.script() == Script.OTHER || sample.share() < LEAST_SHARE) {
            return UNDETERMINED;
        }
        if (sample.letters() < FEWEST_LETTERS && claimed < 0) {
            return UNDETERMINED;
        }
        Guess guess =
                text.length() < LONG
                        ? LanguageModel.get().guess(sample, claimed, CLAIM_ODDS)
                        : LanguageModel.get().guess(sample, -1, 1);
        boolean foreign = sample.letters() >= FOREIGN_LETTERS && guess.foreignLead() > FOREIGN_LEAD;
        return foreign || guess.probability() < LEAST_PROBABILITY
                ? UNDETERMINED
                : KnownLanguages.code(guess.language());
    }

    /// The language of a piece of a text that is written in one; `und` unless it is plain.
    String plainLanguageOf(String piece) {
        Sample sample = Sample.of(piece);
        if (sample.letters() < FOREIGN_LETTERS || sample.share() < LEAST_SHARE) {
            return UNDETERMINED;
        }
        if (sample.script() == Script.OTHER) {
            return UNDETERMINED;
        }
        Guess guess = LanguageModel.get().guess(sample, -1, 1);
        return guess.probability() < PLAIN || guess.foreignLead() > FOREIGN_LEAD
                ? UNDETERMINED
                : KnownLanguages.code(guess.language());
    }

    /// The language that a BCP 47 tag names, where it is one that can be an answer, else `und`.
    public static String answer(String tag) {
        return KnownLanguages.answer(tag);
    }
}
