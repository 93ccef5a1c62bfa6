package eu.spana.ingest.hostile;

import org.jspecify.annotations.Nullable;

/// A document that may be sound, and how it is handed in.
///
/// @param name for messages; enough to make it again
/// @param type as declared; null where the service is to find out
@SuppressWarnings("ArrayRecordComponent") // never compared
record BadDocument(String name, byte[] content, @Nullable String type, @Nullable String url) {}
