/// Tells what a page is made for before its content is looked for.
@NullMarked
package eu.spana.ingest.parse.html.type;

import org.jspecify.annotations.NullMarked;
