@NullMarked
package eu.spana.index.log;

import org.jspecify.annotations.NullMarked;
