/// What a web page says about its article: title, authors, date, addresses; gathered in one walk.
@NullMarked
package eu.spana.ingest.parse.html.metadata;

import org.jspecify.annotations.NullMarked;
