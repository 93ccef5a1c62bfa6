@NullMarked
package eu.spana.index.metrics;

import org.jspecify.annotations.NullMarked;
