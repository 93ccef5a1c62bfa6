/// Splits texts that hold several full posts at what the page itself shows between them.
@NullMarked
package eu.spana.ingest.parse.archive;

import org.jspecify.annotations.NullMarked;
