/// Cuts the boxes that surround the content of a page, each by a rule that has a name.
@NullMarked
package eu.spana.ingest.parse.html.rules;

import org.jspecify.annotations.NullMarked;
