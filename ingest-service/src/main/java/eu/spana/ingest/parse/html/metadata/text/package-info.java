/// The text of elements as titles, names and lines have it: one line, tidy and short.
@NullMarked
package eu.spana.ingest.parse.html.metadata.text;

import org.jspecify.annotations.NullMarked;
