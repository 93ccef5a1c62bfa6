package eu.spana.ingest.parse.html.metadata.walk;

/// One line of the text of a page, as a reader sees it.
///
/// @param region as [Regions] numbers them
public record PageLine(String text, int region) {}
