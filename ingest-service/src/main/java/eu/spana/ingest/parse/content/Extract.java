package eu.spana.ingest.parse.content;

/// One article as a reader found it.
///
/// @param title empty when there is none
/// @param body paragraphs parted by blank lines
public record Extract(String title, String body, Metadata metadata) {}
