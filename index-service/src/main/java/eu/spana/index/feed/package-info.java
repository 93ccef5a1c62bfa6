/// What events flow into: one feed for each physical index that is kept up to date.
@NullMarked
package eu.spana.index.feed;

import org.jspecify.annotations.NullMarked;
