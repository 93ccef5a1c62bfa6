/// Finds the main content of an HTML page: cuts what surrounds it, rule by rule, and lets several
/// candidates for what is left agree.
@NullMarked
package eu.spana.ingest.parse.html.content;

import org.jspecify.annotations.NullMarked;
