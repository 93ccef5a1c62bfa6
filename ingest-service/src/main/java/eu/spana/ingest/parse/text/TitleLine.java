package eu.spana.ingest.parse.text;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the title of a text that has no markup.
public final class TitleLine {
    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 30;
    private static final int MIN_WORDS = 2;

    /// How far from the start a title may stand: after a date, a section, a print link.
    private static final int SEARCHED = 5;

    private static final int MAX_SENTENCE = 100;

    /// A line of nothing but a day: `Thursday`, `19th Apr 2018`, `2018-09-20`, `den 3 maj 2012`.
    private static final Pattern DAY =
            Pattern.compile(
                    "(?iu)(?:[\\p{L}.]{2,14},?\\s+)?(?:den\\s+|le\\s+|el\\s+)?\\d{1,4}"
                            + "(?:st|nd|rd|th|er|º|\\.)?[\\s./-]+(?:de\\s+)?[\\p{L}\\d.]{1,14}"
                            + "[\\s./,-]+(?:de\\s+)?\\d{1,4}(?:[,\\s]+\\d{1,2}[:.]\\d{2}.{0,6})?");

    private static final Pattern ENDS_LIKE_PROSE = Pattern.compile(".*[.,;:…]$", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+(?=\\p{Lu})");

    private TitleLine() {}

    /// Index of the paragraph that is the title; -1 when none looks like one.
    public static int indexIn(List<String> paragraphs) {
        int last = Math.min(SEARCHED, paragraphs.size() - 1);
        for (int index = 0; index < last; index++) {
            String paragraph = paragraphs.get(index);
            if (isTitle(paragraph)) {
                return index;
            }
            if (paragraph.length() > MAX_LENGTH) {
                return -1;
            }
        }
        return -1;
    }

    /// Stands in for a title: the first sentence, shortened at a word.
    public static String firstSentence(String text) {
        String sentence = SENTENCE_END.split(text.strip(), 2)[0].lines().findFirst().orElse("");
        if (sentence.length() <= MAX_SENTENCE) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', MAX_SENTENCE - 1);
        return sentence.substring(0, space > 0 ? space : MAX_SENTENCE - 1) + "…";
    }

    static boolean isDay(String line) {
        return DAY.matcher(line).matches();
    }

    /// Whether the paragraph could be a title.
    public static boolean isTitle(String paragraph) {
        int words = paragraph.split("\\s+").length;
        return paragraph.length() <= MAX_LENGTH
                && !paragraph.contains("\n")
                && words >= MIN_WORDS
                && words <= MAX_WORDS
                && !isDay(paragraph)
                && !ENDS_LIKE_PROSE.matcher(paragraph).matches();
    }
}
