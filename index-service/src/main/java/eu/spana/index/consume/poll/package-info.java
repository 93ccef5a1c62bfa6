/// The polling thread of a feed: takes events off the log and hands batches to be settled.
@NullMarked
package eu.spana.index.consume.poll;

import org.jspecify.annotations.NullMarked;
