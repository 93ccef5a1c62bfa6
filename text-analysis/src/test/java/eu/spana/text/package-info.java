/// Claims about words, in memory and in milliseconds.
@NullMarked
package eu.spana.text;

import org.jspecify.annotations.NullMarked;
