/// Reads feeds (RSS, Atom): one article an entry.
@NullMarked
package eu.spana.ingest.parse.feed;

import org.jspecify.annotations.NullMarked;
