/// First stage: takes a search as a caller writes it, checks it strictly, and answers it.
@NullMarked
package eu.spana.query.search;

import org.jspecify.annotations.NullMarked;
