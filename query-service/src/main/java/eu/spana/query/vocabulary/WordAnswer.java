package eu.spana.query.vocabulary;

import java.util.List;

/// What the index says of a word.
///
/// @param documents that anybody may see and that have any form of it
/// @param alike words that are spelled much like it, nearest first; empty where it is taken as it
///   is
record WordAnswer(long documents, List<String> alike) {}
