/// The title of an article, and where on the page it stands as the headline.
@NullMarked
package eu.spana.ingest.parse.html.metadata.title;

import org.jspecify.annotations.NullMarked;
