package eu.spana.ingest.parse.html.metadata;

/// One line of the text of a page, as a reader sees it.
///
/// @param region as [Regions] numbers them
record PageLine(String text, int region) {}
