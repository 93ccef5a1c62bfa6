/// Takes in raw documents over HTTP and publishes clean articles: `receive → parse → publish`, with
/// `removal` beside the path.
@NullMarked
package eu.spana.ingest;

import org.jspecify.annotations.NullMarked;
