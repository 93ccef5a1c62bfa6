/// What a page states about its article for machines: its meta elements and its JSON-LD.
@NullMarked
package eu.spana.ingest.parse.html.metadata.stated;

import org.jspecify.annotations.NullMarked;
