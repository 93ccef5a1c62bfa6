package eu.spana.index.deadletter;

/// Why an event can never be indexed.
///
/// @param stage where that was found
/// @param errorType kind of fault, for counting: kebab case, or Elasticsearch's error type
/// @param reason for people; holds no content of the document
public record Fault(String stage, String errorType, String reason) {}
