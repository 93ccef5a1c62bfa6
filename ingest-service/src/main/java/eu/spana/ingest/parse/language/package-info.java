/// Tells in which languages a text is written.
@NullMarked
package eu.spana.ingest.parse.language;

import org.jspecify.annotations.NullMarked;
