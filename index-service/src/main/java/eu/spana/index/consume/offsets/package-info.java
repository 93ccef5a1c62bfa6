/// Part of the first stage: which events are open, and which offsets may therefore be committed.
@NullMarked
package eu.spana.index.consume.offsets;

import org.jspecify.annotations.NullMarked;
