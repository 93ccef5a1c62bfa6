/// Tests against the real engines.
@NullMarked
package eu.spana.local.engine;

import org.jspecify.annotations.NullMarked;
