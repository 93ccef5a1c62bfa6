/// What text without markup shows by its lines: paragraphs, titles, headers of archives.
@NullMarked
package eu.spana.ingest.parse.text;

import org.jspecify.annotations.NullMarked;
