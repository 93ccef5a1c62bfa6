package eu.spana.ingest.parse.language;

import com.google.common.collect.ImmutableList;

import java.util.Arrays;

/// The scripts of the languages that can be told apart.
enum Script {
    LATIN(
            "cs", "da", "de", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv",
            "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "tr"),
    GREEK("el"),
    CYRILLIC("bg", "ru", "uk"),
    ARABIC("ar"),
    OTHER;

    private final ImmutableList<Integer> languages;

    Script(String... codes) {
        languages =
                Arrays.stream(codes)
                        .map(KnownLanguages::number)
                        .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Integer> languages() {
        return languages;
    }

    /// By the blocks of Unicode, which is enough for languages of today.
    static Script of(char letter) {
        if (letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00)) {
            return LATIN;
        }
        if ((letter >= 0x370 && letter < 0x400) || (letter >= 0x1F00 && letter < 0x2000)) {
            return GREEK;
        }
        if (letter >= 0x400 && letter < 0x530) {
            return CYRILLIC;
        }
        boolean arabic = letter >= 0x600 && letter < 0x780;
        return arabic || (letter >= 0xFB50 && letter < 0xFF00) ? ARABIC : OTHER;
    }
}
