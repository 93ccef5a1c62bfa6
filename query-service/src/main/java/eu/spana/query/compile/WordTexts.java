package eu.spana.query.compile;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words among the clauses as they are looked for: without the punctuation of a sentence, each
/// once. What is joined by a hyphen or the like stays one word where a few words were typed; in a
/// question it is two. With a digit in it, it is an identifier and always stays whole.
final class WordTexts {
    /// From so many words on it is a question.
    private static final int QUESTION = 5;

    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private WordTexts() {}

    static List<String> of(List<Clause> clauses) {
        List<String> texts =
                clauses.stream()
                        .filter(Clause.Word.class::isInstance)
                        .map(clause -> bare(((Clause.Word) clause).text()))
                        .toList();
        Stream<String> words =
                texts.size() < QUESTION
                        ? texts.stream()
                        : texts.stream().flatMap(text -> parts(text).stream());
        return words.distinct().toList();
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !isPartOfWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !isPartOfWord(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return start == end ? text : text.substring(start, end);
    }

    private static List<String> parts(String text) {
        IntPredicate isDigit = Character::isDigit;
        if (text.codePoints().anyMatch(isDigit)) {
            return List.of(text);
        }
        List<String> parts = JOINTS.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.isEmojiPresentation(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
