package eu.spana.ingest.parse.html.content;

import eu.spana.document.CutBlock;

/// A block that was cut, and where.
///
/// @param at characters of the kept text above it
record PlacedCut(int at, CutBlock block) {}
