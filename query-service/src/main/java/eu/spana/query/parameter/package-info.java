/// What a caller sent along, read strictly: what is not understood is refused, never guessed.
@NullMarked
package eu.spana.query.parameter;

import org.jspecify.annotations.NullMarked;
