/// Measures the parse stage on collections of judged pages and texts.
@NullMarked
package eu.spana.ingest.parse.quality;

import org.jspecify.annotations.NullMarked;
