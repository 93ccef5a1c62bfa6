package eu.spana.ingest.parse.language;

import java.util.List;

/// What both tables say about a sample, mixed log-linearly. Loaded on first use: some 20 MB and a
/// second.
final class LanguageModel {
    /// OpenNLP's weights are spread over a text, those of the letter groups pile up (measured on
    /// single words and on sentences: anything from 60 to 120 is as good).
    private static final double MAXENT_WEIGHT = 80;

    /// Sums of five lengths of groups count each letter five times and more; this makes
    /// probabilities of them that come true (measured).
    private static final double TEMPERATURE = 10;

    /// What the languages that are no official ones have to be ahead by: Norwegian looks like
    /// Danish, and is far rarer here. Costs 60 characters of Norwegian at most (measured).
    private static final double UNLIKELY = 15;

    private static final int[] UNLIKELY_ONES = KnownLanguages.numbers("nb", "ru", "tr", "uk");

    private final LetterGroups letterGroups = new LetterGroups();
    private final MaxentGroups maxentGroups = new MaxentGroups();

    static LanguageModel get() {
        return Loaded.MODEL;
    }

    /// The probabilities of the languages of the sample's script.
    ///
    /// @param claim number of a language that someone says it is, -1 for none
    /// @param odds how much more likely the claim makes it
    Guess guess(Sample sample, int claim, double odds) {
        double[] scores = letterGroups.scores(sample.words());
        double[] maxent = maxentGroups.scores(sample.words());
        for (int language = 0; language < scores.length; language++) {
            scores[language] += MAXENT_WEIGHT * maxent[language];
        }
        for (int language : UNLIKELY_ONES) {
            scores[language] -= language == claim ? 0 : UNLIKELY;
        }
        if (claim >= 0) {
            scores[claim] += TEMPERATURE * Math.log(odds);
        }
        return guess(scores, maxent, sample.script().languages());
    }

    private static Guess guess(double[] scores, double[] maxent, List<Integer> candidates) {
        int best = candidates.getFirst();
        for (int language : candidates) {
            best = scores[language] > scores[best] ? language : best;
        }
        double sum = 0;
        for (int language : candidates) {
            sum += Math.exp((scores[language] - scores[best]) / TEMPERATURE);
        }
        double foreign = Double.NEGATIVE_INFINITY;
        for (int language = KnownLanguages.COUNT; language < maxent.length; language++) {
            foreign = Math.max(foreign, maxent[language]);
        }
        return new Guess(best, 1 / sum, foreign - maxent[best]);
    }

    /// @param foreignLead how far OpenNLP sees a language ahead that is no answer
    record Guess(int language, double probability, double foreignLead) {}

    private static final class Loaded {
        static final LanguageModel MODEL = new LanguageModel();
    }
}
