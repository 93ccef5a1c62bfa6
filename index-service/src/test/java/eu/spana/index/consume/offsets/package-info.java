@NullMarked
package eu.spana.index.consume.offsets;

import org.jspecify.annotations.NullMarked;
