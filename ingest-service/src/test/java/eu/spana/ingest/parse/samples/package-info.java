/// Documents of every supported format, made in memory for tests.
@NullMarked
package eu.spana.ingest.parse.samples;

import org.jspecify.annotations.NullMarked;
