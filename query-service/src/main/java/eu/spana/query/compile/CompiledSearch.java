package eu.spana.query.compile;

import eu.spana.query.execute.IndexSearch;

import java.util.Map;

/// A request to the index, and what was learnt of the words in it.
///
/// @param corrections typed words → what they may have been meant to be
public record CompiledSearch(IndexSearch search, Map<String, String> corrections) {}
