/// The one walk over a page that gathers everything that may speak of its article, and where it
/// stands.
@NullMarked
package eu.spana.ingest.parse.html.metadata.walk;

import org.jspecify.annotations.NullMarked;
