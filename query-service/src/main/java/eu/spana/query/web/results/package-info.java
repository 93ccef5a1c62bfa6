/// The page of what was found, and the ways to narrow it.
@NullMarked
package eu.spana.query.web.results;

import org.jspecify.annotations.NullMarked;
