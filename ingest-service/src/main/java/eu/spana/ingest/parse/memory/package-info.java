/// Remembers which lines come back on the pages of a site, and takes them out of its articles.
/// Knows no log: what one memory has seen can be told to another.
@NullMarked
package eu.spana.ingest.parse.memory;

import org.jspecify.annotations.NullMarked;
