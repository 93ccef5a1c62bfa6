/// Holds a new index against the old one before searches read it.
@NullMarked
package eu.spana.index.rebuild.compare;

import org.jspecify.annotations.NullMarked;
