/// When an article was published, from the most to the least certain place of its page.
@NullMarked
package eu.spana.ingest.parse.html.metadata.date;

import org.jspecify.annotations.NullMarked;
