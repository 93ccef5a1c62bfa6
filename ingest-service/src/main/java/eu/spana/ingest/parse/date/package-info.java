/// Dates as people write them in some thirty languages, and which of them is the day of publication
/// of a text.
@NullMarked
package eu.spana.ingest.parse.date;

import org.jspecify.annotations.NullMarked;
