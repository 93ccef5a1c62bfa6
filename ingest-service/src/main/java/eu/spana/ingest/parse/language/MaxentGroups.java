package eu.spana.ingest.parse.language;

import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// OpenNLP's language detector, for the known languages only: the same model and the same sum of
/// weights of groups of one to three characters, without an object for each group of the text and
/// in a tenth of the memory. Strong on sentences.
final class MaxentGroups {
    private static final String MODEL = "/langdetect-183.bin";

    private static final int LONGEST = 3;

    private final GroupTable table;

    MaxentGroups() {
        try (InputStream file = MaxentGroups.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IllegalStateException("No language model on the class path");
            }
            table = table((AbstractModel) new LanguageDetectorModel(file).getMaxentModel());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The language model is not readable", unreadable);
        }
    }

    @SuppressWarnings("unchecked") // as OpenNLP documents it: the second is the map of contexts
    private static GroupTable table(AbstractModel model) {
        var contexts = (Map<String, Context>) model.getDataStructures()[1];
        int[] languages = new int[model.getNumOutcomes()];
        for (int outcome = 0; outcome < languages.length; outcome++) {
            languages[outcome] = KnownLanguages.numberOfIso(model.getOutcome(outcome));
        }
        var table = new GroupTable(contexts.size());
        contexts.forEach((group, context) -> {
            table.open(group);
            for (int at = 0; at < context.getOutcomes().length; at++) {
                int language = languages[context.getOutcomes()[at]];
                if (language >= 0) {
                    table.put(language, (float) context.getParameters()[at]);
                }
            }
        });
        return table.closed();
    }

    /// Logarithms of the probabilities of all known languages, up to a constant.
    double[] scores(CharSequence text) {
        double[] scores = new double[KnownLanguages.WITH_FOREIGN];
        for (int start = 0; start < text.length(); start++) {
            long hash = GroupTable.EMPTY_HASH;
            int end = Math.min(text.length(), start + LONGEST);
            for (int at = start; at < end; at++) {
                hash = GroupTable.extended(hash, text.charAt(at));
                table.addTo(scores, hash, 1);
            }
        }
        return scores;
    }
}
