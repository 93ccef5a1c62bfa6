@NullMarked
package eu.spana.index;

import org.jspecify.annotations.NullMarked;
