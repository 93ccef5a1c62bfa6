/// Kinds of meters that Micrometer does not have.
@NullMarked
package eu.spana.index.metrics;

import org.jspecify.annotations.NullMarked;
