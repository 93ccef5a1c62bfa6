package eu.spana.ingest.parse.date;

import eu.spana.ingest.parse.text.ComposedText;

import java.text.Normalizer.Form;
import java.util.Locale;

/// Words in lower case and without accents, so that `MÄRZ`, `März` and `marz` are one.
final class FoldedWord {
    private FoldedWord() {}

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : withoutMarks(lower);
    }

    private static boolean isAscii(String word) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String lower) {
        String parts = ComposedText.of(lower, Form.NFKD);
        var plain = new StringBuilder(parts.length());
        for (int index = 0; index < parts.length(); index++) {
            char letter = parts.charAt(index);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(plain(letter));
            }
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ς' -> 'σ';
            case 'ħ' -> 'h';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            default -> letter;
        };
    }
}
