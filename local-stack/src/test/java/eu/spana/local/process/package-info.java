/// Tests without engines.
@NullMarked
package eu.spana.local.process;

import org.jspecify.annotations.NullMarked;
