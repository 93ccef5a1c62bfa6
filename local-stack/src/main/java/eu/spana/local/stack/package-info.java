/// Starts, watches and stops the whole stack: the two engines, then the three services.
@NullMarked
package eu.spana.local.stack;

import org.jspecify.annotations.NullMarked;
