/// Adds what the text itself tells: identity, kind, fingerprint.
@NullMarked
package eu.spana.ingest.parse.enrich;

import org.jspecify.annotations.NullMarked;
