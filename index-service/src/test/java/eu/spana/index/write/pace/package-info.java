@NullMarked
package eu.spana.index.write.pace;

import org.jspecify.annotations.NullMarked;
