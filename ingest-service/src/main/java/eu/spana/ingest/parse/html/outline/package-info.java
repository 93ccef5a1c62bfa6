/// A page read once from top to bottom: its boxes with what they hold, and its text in blocks.
@NullMarked
package eu.spana.ingest.parse.html.outline;

import org.jspecify.annotations.NullMarked;
