/// What operators see of dead letters over HTTP, and what they can do about them.
@NullMarked
package eu.spana.index.replay.api;

import org.jspecify.annotations.NullMarked;
