/// Part of the first stage: recognises when outcomes of documents speak of a broken set-up rather
/// than of the documents.
@NullMarked
package eu.spana.index.consume.guard;

import org.jspecify.annotations.NullMarked;
