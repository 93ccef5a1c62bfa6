package eu.spana.ingest.parse.html.metadata.walk;

import eu.spana.ingest.parse.html.metadata.stated.JsonLd;

import java.time.Instant;

/// A page or an article of a page, as far as it was read to tell who wrote it when.
///
/// @param headline number of the line that it stands on
/// @param visit when the page was fetched
public record PageReading(PageSigns signs, JsonLd data, int headline, Instant visit) {}
