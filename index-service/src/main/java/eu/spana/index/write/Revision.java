package eu.spana.index.write;

import eu.spana.document.DocumentId;

/// One state of one document, ready to be written.
///
/// @param rank the version that the index compares: the higher one stays
public record Revision(DocumentId id, long rank, Source source) {}
