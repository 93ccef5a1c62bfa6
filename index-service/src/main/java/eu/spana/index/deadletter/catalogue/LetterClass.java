package eu.spana.index.deadletter.catalogue;

import eu.spana.index.deadletter.Letter;

import java.util.Comparator;

/// Letters that failed in the same way, and probably for the same reason.
public record LetterClass(String stage, String errorType) implements Comparable<LetterClass> {
    private static final Comparator<LetterClass> BY_NAME =
            Comparator.comparing(LetterClass::stage).thenComparing(LetterClass::errorType);

    static LetterClass of(Letter letter) {
        return new LetterClass(letter.fault().stage(), letter.fault().errorType());
    }

    @Override
    public int compareTo(LetterClass other) {
        return BY_NAME.compare(this, other);
    }
}
