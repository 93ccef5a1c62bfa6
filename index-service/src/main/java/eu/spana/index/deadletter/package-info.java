/// Where events go that can never be indexed, with the reason and as they were.
@NullMarked
package eu.spana.index.deadletter;

import org.jspecify.annotations.NullMarked;
