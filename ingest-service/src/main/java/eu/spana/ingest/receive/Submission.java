package eu.spana.ingest.receive;

import eu.spana.document.DocumentVersion;
import eu.spana.ingest.parse.content.RawDocument;

import org.jspecify.annotations.Nullable;

/// A raw document on its way in.
///
/// @param version given when it came in and shared by all articles in it, so that of two lines of a
///   batch about one document the later wins, whichever is parsed first
/// @param traceParent W3C trace context of the request
record Submission(RawDocument raw, DocumentVersion version, @Nullable String traceParent) {}
