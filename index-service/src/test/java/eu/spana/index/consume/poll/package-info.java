@NullMarked
package eu.spana.index.consume.poll;

import org.jspecify.annotations.NullMarked;
