package eu.spana.query.lookup;

import co.elastic.clients.elasticsearch._types.query_dsl.MoreLikeThisQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;

import eu.spana.document.Document;
import eu.spana.document.IndexName;
import eu.spana.query.execute.DocumentSearcher;
import eu.spana.query.execute.FoundDocument;
import eu.spana.query.execute.IndexSearch;
import eu.spana.query.execute.Lane;

import org.springframework.stereotype.Component;

import java.util.List;

/// Finds what else is about the same, by the words that set a document apart from all others.
@Component
public class SimilarDocuments {
    /// Of the body; a theme shows in its beginning, and the whole of a book would take seconds.
    private static final int LOOKED_AT = 10_000;

    /// Words that are looked for, the most telling ones.
    private static final int MAX_WORDS = 25;

    /// What a document of any theme can have in common with another.
    private static final String ENOUGH = "30%";

    private final DocumentLookup lookup;
    private final DocumentSearcher searcher;

    SimilarDocuments(DocumentLookup lookup, DocumentSearcher searcher) {
        this.lookup = lookup;
        this.searcher = searcher;
    }

    /// The most similar first, without the document itself; none is restricted or removed. Fails as
    /// [DocumentLookup#find] does.
    ///
    /// @param size the most that are wanted
    public List<FoundDocument> find(String id, int size) {
        Document document = lookup.find(id);
        List<Query> perLanguage =
                document.languages().stream().map(code -> likeText(document, code)).toList();
        if (perLanguage.isEmpty()) {
            return List.of();
        }
        return searcher.search(new IndexSearch(request(id, perLanguage, size), size, Lane.SMALL))
                .documents();
    }

    private static SearchRequest request(String id, List<Query> perLanguage, int size) {
        Query similar =
                Query.of(query ->
                        query.bool(all ->
                                all.filter(is("visibility", "public"))
                                        .mustNot(is("id", id))
                                        .must(any ->
                                                any.disMax(best -> best.queries(perLanguage)))));
        return SearchRequest.of(request ->
                request.index(IndexName.READ_ALIAS)
                        .query(similar)
                        .size(size)
                        .source(from -> from.filter(only -> only.includes(IndexSearch.FIELDS)))
                        .allowPartialSearchResults(false)
                        .timeout("2s"));
    }

    private static Query is(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static Query likeText(Document document, String language) {
        String title = document.title().getOrDefault(language, "");
        String body = document.body().getOrDefault(language, "");
        String text = title + "\n" + body.substring(0, Math.min(body.length(), LOOKED_AT));
        MoreLikeThisQuery like =
                MoreLikeThisQuery.of(query ->
                        query.fields("title." + language, "body." + language)
                                .like(what -> what.text(text))
                                .minTermFreq(1)
                                .minDocFreq(2)
                                .maxQueryTerms(MAX_WORDS)
                                .minimumShouldMatch(ENOUGH));
        return like._toQuery();
    }
}
