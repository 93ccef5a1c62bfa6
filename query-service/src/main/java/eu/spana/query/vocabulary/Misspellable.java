package eu.spana.query.vocabulary;

/// What may be a slip of the fingers: words of letters alone, long enough that not every other word
/// is one letter away. Identifiers and numbers are meant as they are typed.
final class Misspellable {
    /// Of shorter words, one in three is one letter from another one; a guess.
    static final int SHORTEST = 5;

    private Misspellable() {}

    static boolean is(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST
                && word.codePoints().allMatch(Character::isLetter)
                && !isWrittenInCapitals(word);
    }

    /// Names of groups, programs and malware are often written so.
    private static boolean isWrittenInCapitals(String word) {
        return word.codePoints().allMatch(Character::isUpperCase);
    }
}
