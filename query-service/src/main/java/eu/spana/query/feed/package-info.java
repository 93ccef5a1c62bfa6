/// Searches as feeds, for readers that ask again and again.
@NullMarked
package eu.spana.query.feed;

import org.jspecify.annotations.NullMarked;
