@NullMarked
package eu.spana.index.consume.event;

import org.jspecify.annotations.NullMarked;
