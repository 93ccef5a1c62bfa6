/// Tells the lines of a page that belong to no article: nags, share buttons, headings of link
/// lists. What they say stands in `furniture.txt`.
@NullMarked
package eu.spana.ingest.parse.furniture;

import org.jspecify.annotations.NullMarked;
