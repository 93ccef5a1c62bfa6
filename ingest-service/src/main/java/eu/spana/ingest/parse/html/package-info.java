/// Reads HTML pages: main content, metadata and the articles of an archive page.
@NullMarked
package eu.spana.ingest.parse.html;

import org.jspecify.annotations.NullMarked;
