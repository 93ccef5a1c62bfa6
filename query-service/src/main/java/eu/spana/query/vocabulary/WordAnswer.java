package eu.spana.query.vocabulary;

import java.util.List;

/// What the index says of a word.
///
/// @param documents that anybody may see and that have any form of it
/// @param alike words that are spelled much like it, nearest first, also such as only removed or
///   restricted documents have; empty where it is taken as it is
record WordAnswer(long documents, List<Alike> alike) {

    /// @param nearness 1 for the same word
    record Alike(String word, double nearness) {}
}
