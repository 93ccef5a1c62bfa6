package eu.spana.ingest.parse.enrich;

import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells in which official language of the EU a text is written, or `und`. The model is loaded with
/// the first text. Safe for use by many threads.
public final class LanguageDetector {
    public static final String UNDETERMINED = "und";

    private static final String MODEL = "/langdetect-183.bin";

    /// The model gives ISO 639-3.
    private static final Map<String, String> OFFICIAL =
            Map.ofEntries(
                    Map.entry("bul", "bg"),
                    Map.entry("ces", "cs"),
                    Map.entry("dan", "da"),
                    Map.entry("deu", "de"),
                    Map.entry("ell", "el"),
                    Map.entry("eng", "en"),
                    Map.entry("spa", "es"),
                    Map.entry("est", "et"),
                    Map.entry("ekk", "et"),
                    Map.entry("fin", "fi"),
                    Map.entry("fra", "fr"),
                    Map.entry("gle", "ga"),
                    Map.entry("hrv", "hr"),
                    Map.entry("hun", "hu"),
                    Map.entry("ita", "it"),
                    Map.entry("lit", "lt"),
                    Map.entry("lav", "lv"),
                    Map.entry("lvs", "lv"),
                    Map.entry("mlt", "mt"),
                    Map.entry("nld", "nl"),
                    Map.entry("pol", "pl"),
                    Map.entry("por", "pt"),
                    Map.entry("ron", "ro"),
                    Map.entry("slk", "sk"),
                    Map.entry("slv", "sl"),
                    Map.entry("swe", "sv"));

    /// More text does not change the answer, it only costs time.
    private static final int MAX_CHARACTERS = 4_000;

    /// Below this the page's own claim weighs in.
    private static final int SHORT = 300;

    /// A guess: a claim is right far more often than not.
    private static final double CLAIM_WEIGHT = 8;

    /// Other languages that are likely to come in, by ISO 639-3. The rest of the model's languages
    /// only look like official ones in short texts.
    private static final Set<String> FOREIGN =
            Set.of(
                    "rus", "ukr", "bel", "mkd", "tur", "nob", "isl", "sqi", "ara", "heb", "fas",
                    "cmn");

    /// A foreign text looks like some official language too, but less so: Russian like Bulgarian at
    /// 1 : 1.45, Norwegian like Danish at 1 : 1.52 (measured on headlines).
    private static final double FOREIGN_LEAD = 1.3;

    /// Fewer letters say nothing by themselves.
    private static final int MIN_LETTERS = 8;

    /// The language of a text.
    ///
    /// @param claim BCP 47, as the page has it; decides between close candidates in short texts
    public String languageOf(String text, @Nullable String claim) {
        String sample = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        long letters = sample.chars().filter(Character::isLetter).count();
        if (letters == 0 || (letters < MIN_LETTERS && claim == null)) {
            return UNDETERMINED;
        }
        Language[] predicted = Model.DETECTOR.predictLanguages(sample);
        Map<String, Double> official = officialOf(predicted);
        double foreign = foreignIn(predicted);
        if (claim != null && sample.length() < SHORT) {
            official.computeIfPresent(official(claim), (_, share) -> share * CLAIM_WEIGHT);
        }
        return official.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() * FOREIGN_LEAD >= foreign)
                .map(Map.Entry::getKey)
                .orElse(UNDETERMINED);
    }

    /// The official language that a BCP 47 tag names, else `und`.
    public static String official(String tag) {
        String language = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return OFFICIAL.containsValue(language) ? language : UNDETERMINED;
    }

    private static double foreignIn(Language[] predicted) {
        return Arrays.stream(predicted)
                .filter(language -> FOREIGN.contains(language.getLang()))
                .mapToDouble(Language::getConfidence)
                .max()
                .orElse(0);
    }

    private static Map<String, Double> officialOf(Language[] predicted) {
        Map<String, Double> official = new HashMap<>();
        for (Language language : predicted) {
            String code = OFFICIAL.get(language.getLang());
            if (code != null) {
                official.merge(code, language.getConfidence(), Math::max);
            }
        }
        return official;
    }

    /// Loaded on first use.
    private static final class Model {
        static final LanguageDetectorME DETECTOR = load();

        private static LanguageDetectorME load() {
            try (InputStream model = LanguageDetector.class.getResourceAsStream(MODEL)) {
                if (model == null) {
                    throw new IllegalStateException("No language model on the class path");
                }
                return new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The language model is not readable", unreadable);
            }
        }
    }
}
