/// Who wrote an article, from the most to the least certain place of its page.
@NullMarked
package eu.spana.ingest.parse.html.metadata.author;

import org.jspecify.annotations.NullMarked;
