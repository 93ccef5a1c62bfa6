package eu.spana.ingest.parse.fork.inside;

import java.io.Serializable;

/// The bytes to be parsed, on their way into a fork.
///
/// @param name of the file, or a path that ends with it; empty when unknown
/// @param declaredType media type without parameters; empty when it says nothing
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SentContent(byte[] bytes, String name, String declaredType) implements Serializable {}
