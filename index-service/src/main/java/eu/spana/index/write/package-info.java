/// Second stage: puts revisions of documents into the index in bulk, and says what became of each.
@NullMarked
package eu.spana.index.write;

import org.jspecify.annotations.NullMarked;
