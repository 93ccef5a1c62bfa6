package eu.spana.ingest.parse;

import eu.spana.ingest.parse.content.RawDocument;

import java.time.Instant;

/// Where an article comes from: when the raw content was fetched and what it was.
///
/// @param mediaType without parameters
/// @param sha256 of the raw bytes in lower-case hex
public record Provenance(Instant retrievedAt, String mediaType, long bytes, String sha256) {
    static Provenance of(RawDocument raw, String mediaType) {
        var content = raw.content();
        return new Provenance(
                raw.claims().retrievedAt(), mediaType, content.size(), content.sha256());
    }
}
