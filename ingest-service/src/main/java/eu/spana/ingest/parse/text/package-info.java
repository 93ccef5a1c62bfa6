/// Reads plain text and Markdown, and drops lines that belong to a page and not to its article.
@NullMarked
package eu.spana.ingest.parse.text;

import org.jspecify.annotations.NullMarked;
