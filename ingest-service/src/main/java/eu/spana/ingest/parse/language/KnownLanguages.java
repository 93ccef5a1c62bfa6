package eu.spana.ingest.parse.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The languages that can be told apart, by number: those of text analysis first, then some that
/// are only known in order not to be taken for one of them.
final class KnownLanguages {
    static final String UNDETERMINED = "und";

    /// The official languages of the Union, and five that its press writes too: those in which text
    /// analysis searches. Repeated here because the service has no other use for Lucene; a test
    /// holds the two lists together.
    private static final List<String> ANSWERS =
            List.of(
                    "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
                    "hu", "it", "lt", "lv", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl",
                    "sv", "tr", "uk");

    /// By the ISO 639-3 codes of OpenNLP's model.
    private static final List<String> FOREIGN =
            List.of(
                    "afr", "aze", "bel", "cat", "ceb", "cym", "epo", "eus", "fao", "fas", "glg",
                    "ind", "isl", "kaz", "lat", "ltz", "mkd", "mon", "msa", "pes", "pnb", "pus",
                    "som", "sqi", "srp", "swa", "tgl", "urd", "uzb", "vie");

    /// ISO 639-3 codes of the model that name an answer.
    private static final Map<String, String> ISO_639_3 =
            Map.ofEntries(
                    Map.entry("ara", "ar"),
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
                    Map.entry("nob", "nb"),
                    Map.entry("nld", "nl"),
                    Map.entry("pol", "pl"),
                    Map.entry("por", "pt"),
                    Map.entry("ron", "ro"),
                    Map.entry("rus", "ru"),
                    Map.entry("slk", "sk"),
                    Map.entry("slv", "sl"),
                    Map.entry("swe", "sv"),
                    Map.entry("tur", "tr"),
                    Map.entry("ukr", "uk"));

    /// Other tags that pages use for an answer.
    private static final Map<String, String> ALIASES = Map.of("no", "nb", "nn", "nb", "nob", "nb");

    private static final Map<String, Integer> NUMBERS =
            IntStream.range(0, ANSWERS.size())
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(ANSWERS::get, number -> number));

    static final int COUNT = ANSWERS.size();
    static final int WITH_FOREIGN = COUNT + FOREIGN.size();

    private KnownLanguages() {}

    static String code(int number) {
        return ANSWERS.get(number);
    }

    static int number(String code) {
        return NUMBERS.getOrDefault(code, -1);
    }

    /// Of a code of OpenNLP's model; -1 where the language does not matter.
    static int numberOfIso(String iso) {
        String code = ISO_639_3.get(iso);
        if (code != null) {
            return number(code);
        }
        int foreign = FOREIGN.indexOf(iso);
        return foreign < 0 ? -1 : COUNT + foreign;
    }

    static int[] numbers(String... codes) {
        return Arrays.stream(codes).mapToInt(KnownLanguages::number).toArray();
    }

    /// The answer that a BCP 47 tag names, else `und`.
    static String answer(String tag) {
        String language = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        String code = ALIASES.getOrDefault(language, language);
        return NUMBERS.containsKey(code) ? code : UNDETERMINED;
    }
}
