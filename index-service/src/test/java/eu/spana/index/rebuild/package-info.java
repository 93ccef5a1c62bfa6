@NullMarked
package eu.spana.index.rebuild;

import org.jspecify.annotations.NullMarked;
