@NullMarked
package eu.spana.index.write;

import org.jspecify.annotations.NullMarked;
