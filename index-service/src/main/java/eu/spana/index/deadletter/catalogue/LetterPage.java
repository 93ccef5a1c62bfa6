package eu.spana.index.deadletter.catalogue;

import eu.spana.index.deadletter.Letter;

import java.util.List;
import java.util.Optional;

/// Some of the letters that were asked for.
///
/// @param total how many fit in all
/// @param next where the next page starts; empty on the last one
public record LetterPage(List<Letter> letters, int total, Optional<Cursor> next) {}
