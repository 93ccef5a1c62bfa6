/// How things are named, dated and marked on a page, in the language of its reader.
@NullMarked
package eu.spana.query.web.wording;

import org.jspecify.annotations.NullMarked;
