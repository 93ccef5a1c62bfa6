@NullMarked
package eu.spana.index.rebuild.compare;

import org.jspecify.annotations.NullMarked;
