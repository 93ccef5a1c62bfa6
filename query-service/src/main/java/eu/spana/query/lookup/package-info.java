/// One document by its id, beside the flow of searches.
@NullMarked
package eu.spana.query.lookup;

import org.jspecify.annotations.NullMarked;
