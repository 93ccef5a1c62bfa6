/// The schema of the index: what it holds, how it comes to exist, and whether the one that is there
/// fits.
@NullMarked
package eu.spana.index.schema;

import org.jspecify.annotations.NullMarked;
