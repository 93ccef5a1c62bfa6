/// The page of one document: to read, and to check where it comes from.
@NullMarked
package eu.spana.query.web.reading;

import org.jspecify.annotations.NullMarked;
