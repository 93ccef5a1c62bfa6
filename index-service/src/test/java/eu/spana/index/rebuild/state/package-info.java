@NullMarked
package eu.spana.index.rebuild.state;

import org.jspecify.annotations.NullMarked;
