@NullMarked
package eu.spana.index.consume;

import org.jspecify.annotations.NullMarked;
