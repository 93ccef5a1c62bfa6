/// Reads PDF files.
@NullMarked
package eu.spana.ingest.parse.pdf;

import org.jspecify.annotations.NullMarked;
