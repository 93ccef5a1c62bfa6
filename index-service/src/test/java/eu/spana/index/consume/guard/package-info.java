@NullMarked
package eu.spana.index.consume.guard;

import org.jspecify.annotations.NullMarked;
