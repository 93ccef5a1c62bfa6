@NullMarked
package eu.spana.index.deadletter;

import org.jspecify.annotations.NullMarked;
