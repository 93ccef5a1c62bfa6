/// Everything that a search finds, streamed: from the checked parameters to lines on the wire.
@NullMarked
package eu.spana.query.export;

import org.jspecify.annotations.NullMarked;
