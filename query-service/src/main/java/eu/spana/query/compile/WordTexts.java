package eu.spana.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words among the clauses as they are looked for: without the punctuation of a sentence, each
/// once. What is joined by a hyphen or the like stays one word where a few words were typed; in a
/// question it is two. With a digit in it, it is an identifier and always stays whole.
final class WordTexts {
    /// From so many words on it is a question.
    static final int QUESTION = 5;

    private static final Pattern JOINTS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private WordTexts() {}

    static List<String> of(List<Clause> clauses) {
        boolean question = isQuestion(clauses);
        return clauses.stream()
                .flatMap(clause -> texts(clause, question).stream())
                .distinct()
                .toList();
    }

    /// The words inside quotation marks.
    static Set<String> quoted(List<Clause> clauses) {
        return clauses.stream()
                .filter(Clause.Phrase.class::isInstance)
                .flatMap(phrase -> texts(phrase, true).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether so much is typed that no document can be expected to hold all of it.
    static boolean isQuestion(List<Clause> clauses) {
        return clauses.stream().filter(Clause.Word.class::isInstance).count() >= QUESTION;
    }

    /// A quotation in a question is looked for as a whole, too, so its words are among the others.
    private static List<String> texts(Clause clause, boolean question) {
        return switch (clause) {
            case Clause.Word(String text) -> question ? parts(bare(text)) : List.of(bare(text));
            case Clause.Phrase(String text) -> question ? parts(text) : List.of();
            case Clause.Prefix _,
                    Clause.AnyOf _,
                    Clause.Not _,
                    Clause.Having _,
                    Clause.After _,
                    Clause.Before _ ->
                    List.of();
        };
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
        List<String> parts = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            if (word.codePoints().anyMatch(WordTexts::isDigit)) {
                parts.add(bare(word));
            } else {
                JOINTS.splitAsStream(word).filter(part -> !part.isEmpty()).forEach(parts::add);
            }
        }
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private static boolean isDigit(int codePoint) {
        return Character.isDigit(codePoint);
    }

    private static boolean isPartOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.isEmojiPresentation(codePoint)
                || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
