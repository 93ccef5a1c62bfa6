package eu.spana.ingest.parse.html.content;

import eu.spana.ingest.parse.html.outline.Box;

/// A box that may hold the main content.
///
/// @param name how it was found
/// @param weight how much its word counts
record Candidate(String name, Box box, double weight) {}
