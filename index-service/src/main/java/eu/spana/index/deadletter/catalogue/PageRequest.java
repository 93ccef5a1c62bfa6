package eu.spana.index.deadletter.catalogue;

import java.util.Optional;

/// Which page of the letters that fit.
///
/// @param after the last letter of the page before; empty for the first page
public record PageRequest(
        LetterFilter filter, boolean newestFirst, int size, Optional<Cursor> after) {}
