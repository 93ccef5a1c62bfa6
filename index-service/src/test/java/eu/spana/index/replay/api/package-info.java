@NullMarked
package eu.spana.index.replay.api;

import org.jspecify.annotations.NullMarked;
