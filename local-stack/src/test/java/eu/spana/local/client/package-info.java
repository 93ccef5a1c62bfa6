/// Tests without engines.
@NullMarked
package eu.spana.local.client;

import org.jspecify.annotations.NullMarked;
