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
                    Map.entry("fin", "fi"),
                    Map.entry("fra", "fr"),
                    Map.entry("gle", "ga"),
                    Map.entry("hrv", "hr"),
                    Map.entry("hun", "hu"),
                    Map.entry("ita", "it"),
                    Map.entry("lit", "lt"),
                    Map.entry("lav", "lv"),
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

    /// Share of the probability of the 24 languages that the winner must have.
    private static final double MIN_SHARE = 0.4;

    /// The language of a text.
    ///
    /// @param claim BCP 47, as the page has it; decides between close candidates in short texts
    public String languageOf(String text, @Nullable String claim) {
        String sample = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        if (sample.chars().filter(Character::isLetter).limit(3).count() < 3) {
            return UNDETERMINED;
        }
        Map<String, Double> shares = sharesOf(sample);
        if (claim != null && sample.length() < SHORT) {
            shares.computeIfPresent(primary(claim), (_, share) -> share * CLAIM_WEIGHT);
        }
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() >= sum * MIN_SHARE)
                .map(Map.Entry::getKey)
                .orElse(UNDETERMINED);
    }

    /// The language subtag of a BCP 47 tag in lower case.
    private static String primary(String tag) {
        return tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /// The official language that a BCP 47 tag names, else `und`.
    public static String official(String tag) {
        String language = primary(tag);
        return OFFICIAL.containsValue(language) ? language : UNDETERMINED;
    }

    private static Map<String, Double> sharesOf(String sample) {
        Map<String, Double> shares = new HashMap<>();
        Arrays.stream(Model.DETECTOR.predictLanguages(sample))
                .filter(language -> OFFICIAL.containsKey(language.getLang()))
                .forEach(language -> put(shares, language));
        return shares;
    }

    private static void put(Map<String, Double> shares, Language language) {
        shares.put(
                OFFICIAL.getOrDefault(language.getLang(), UNDETERMINED), language.getConfidence());
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
