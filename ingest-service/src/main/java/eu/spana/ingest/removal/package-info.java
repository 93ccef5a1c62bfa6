/// Removes documents for good, and remembers what was removed.
@NullMarked
package eu.spana.ingest.removal;

import org.jspecify.annotations.NullMarked;
