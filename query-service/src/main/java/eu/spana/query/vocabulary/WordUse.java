package eu.spana.query.vocabulary;

import java.util.List;

/// How a word is used in the searched languages.
///
/// @param documents that have any form of it
/// @param corrections words of the index that it may be a misspelling of, best first; only of words
///   that no document has
public record WordUse(long documents, List<String> corrections) {

    /// A word that nothing is known of.
    public static final WordUse UNKNOWN = new WordUse(0, List.of());
}
