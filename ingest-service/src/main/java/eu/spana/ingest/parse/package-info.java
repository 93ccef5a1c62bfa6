/// Second stage: turns a raw document into clean articles. Knows neither HTTP nor the log.
@NullMarked
package eu.spana.ingest.parse;

import org.jspecify.annotations.NullMarked;
