/// Sends dead letters again, or discards them, when an operator says so.
@NullMarked
package eu.spana.index.replay;

import org.jspecify.annotations.NullMarked;
