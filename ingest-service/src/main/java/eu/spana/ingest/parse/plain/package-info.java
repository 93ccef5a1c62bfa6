/// Reads plain text and Markdown: texts without markup around an article, or with several of them.
@NullMarked
package eu.spana.ingest.parse.plain;

import org.jspecify.annotations.NullMarked;
