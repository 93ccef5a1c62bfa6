/// Tests without engines.
@NullMarked
package eu.spana.local.state;

import org.jspecify.annotations.NullMarked;
