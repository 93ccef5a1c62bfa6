@NullMarked
package eu.spana.index.deadletter.catalogue;

import org.jspecify.annotations.NullMarked;
