package eu.spana.query.execute;

import co.elastic.clients.elasticsearch.core.SearchRequest;

import java.util.List;

/// A search in the words of the index.
///
/// @param request asks for one hit more than the page holds
/// @param size hits on the page
public record IndexSearch(SearchRequest request, int size, Lane lane) {
    /// What hits are made of. The body is not among them: it is long, and only extracts are shown.
    public static final List<String> FIELDS =
            List.of(
                    "id",
                    "version",
                    "url",
                    "site",
                    "kind",
                    "languages",
                    "title",
                    "published",
                    "authors",
                    "tags");
}
