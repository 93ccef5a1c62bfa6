/// What goes into the readers of each format and what comes out of them.
@NullMarked
package eu.spana.ingest.parse.content;

import org.jspecify.annotations.NullMarked;
