package eu.spana.query.compile;

import eu.spana.query.execute.Position;

import java.time.LocalDate;

/// Where a page begins, and what was known when the first one was made.
///
/// @param day of the first page, from which the ages of documents are counted: another one is
///   another order, with doubles and gaps
public record PageStart(Position position, KnownText known, LocalDate day) {

    /// Where the next page begins.
    public PageStart movedTo(Position end) {
        return new PageStart(end, known, day);
    }
}
