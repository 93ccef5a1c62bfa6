/// Finds traces of attacks in a text: what an analyst would copy into a block list or look up.
@NullMarked
package eu.spana.ingest.parse.indicators;

import org.jspecify.annotations.NullMarked;
