@NullMarked
package eu.spana.index.replay;

import org.jspecify.annotations.NullMarked;
