/// What the search box offers while someone types; a part of a page, for scripts.
@NullMarked
package eu.spana.query.web.suggestions;

import org.jspecify.annotations.NullMarked;
