/// Tells whether two documents are the same text: pure comparisons, ready for a stage that groups.
@NullMarked
package eu.spana.ingest.parse.duplicates;

import org.jspecify.annotations.NullMarked;
