/// Tests without engines.
@NullMarked
package eu.spana.local.stack;

import org.jspecify.annotations.NullMarked;
