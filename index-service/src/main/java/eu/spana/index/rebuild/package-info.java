/// Fills a new index from the beginning of the log beside the one that searches read, and puts it
/// in its place.
@NullMarked
package eu.spana.index.rebuild;

import org.jspecify.annotations.NullMarked;
