@NullMarked
package eu.spana.index.schema;

import org.jspecify.annotations.NullMarked;
