package eu.spana.index.deadletter.catalogue;

import java.time.Instant;

/// How many letters a class has, and when the first and the last of them failed.
public record ClassCount(LetterClass of, int count, Instant oldest, Instant newest) {

    ClassCount plus(ClassCount other) {
        return new ClassCount(
                of,
                count + other.count,
                oldest.isBefore(other.oldest) ? oldest : other.oldest,
                newest.isAfter(other.newest) ? newest : other.newest);
    }
}
