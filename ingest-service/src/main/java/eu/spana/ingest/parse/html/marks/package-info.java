/// What the elements of a page say about themselves by name, role, state, class and id.
@NullMarked
package eu.spana.ingest.parse.html.marks;

import org.jspecify.annotations.NullMarked;
