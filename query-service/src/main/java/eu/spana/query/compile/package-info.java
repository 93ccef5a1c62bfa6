/// Second stage: turns checked criteria into one request to the index.
@NullMarked
package eu.spana.query.compile;

import org.jspecify.annotations.NullMarked;
