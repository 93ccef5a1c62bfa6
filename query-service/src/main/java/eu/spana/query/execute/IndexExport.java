package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.core.SearchRequest;

/// An export in the words of the index.
///
/// @param page one page, without its start and without a point in time
public record IndexExport(SearchRequest page) {}
