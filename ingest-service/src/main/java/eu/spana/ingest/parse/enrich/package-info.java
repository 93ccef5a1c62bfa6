/// Adds what the text itself tells: identity, language, fingerprint, indicators.
@NullMarked
package eu.spana.ingest.parse.enrich;

import org.jspecify.annotations.NullMarked;
