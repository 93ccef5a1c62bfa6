package eu.spana.query.compile;

import eu.spana.query.execute.IndexSearch;

/// A request to the index, and what it was made with.
public record CompiledSearch(IndexSearch search, PageStart start) {}
