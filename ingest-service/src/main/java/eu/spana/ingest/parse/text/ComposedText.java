package eu.spana.ingest.parse.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// Text in one spelling, whatever accents are heaped on its letters: the JDK puts the marks on a
/// letter into their order one by one, which takes minutes for a page of nothing but marks.
public final class ComposedText {
    /// What Unicode calls safe (UAX #15, Stream-Safe Text Format); no language needs five.
    private static final int MAX_MARKS = 30;

    private static final int FIRST_MARK = 0x300;

    private ComposedText() {}

    /// The text in the form, without the marks beyond the first thirty of a run.
    public static String of(String text, Form form) {
        return Normalizer.normalize(hasHeap(text) ? withoutHeaps(text) : text, form);
    }

    private static boolean hasHeap(String text) {
        int marks = 0;
        for (int at = 0; at < text.length() && marks <= MAX_MARKS; at = next(text, at)) {
            marks = isMark(text.codePointAt(at)) ? marks + 1 : 0;
        }
        return marks > MAX_MARKS;
    }

    private static String withoutHeaps(String text) {
        var kept = new StringBuilder(text.length());
        int marks = 0;
        for (int at = 0; at < text.length(); at = next(text, at)) {
            marks = isMark(text.codePointAt(at)) ? marks + 1 : 0;
            if (marks <= MAX_MARKS) {
                kept.appendCodePoint(text.codePointAt(at));
            }
        }
        return kept.toString();
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    private static boolean isMark(int character) {
        int type = character < FIRST_MARK ? Character.UNASSIGNED : Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
