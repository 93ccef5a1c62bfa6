/// First stage: takes events off the log in batches, and gives their offsets back only when the
/// outcome of every one of them is known.
@NullMarked
package eu.spana.index.consume;

import org.jspecify.annotations.NullMarked;
