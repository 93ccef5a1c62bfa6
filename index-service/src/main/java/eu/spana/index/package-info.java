/// Writes the documents of the log into the index: consume, write.
@NullMarked
package eu.spana.index;

import org.jspecify.annotations.NullMarked;
