package eu.spana.query.execute;

import org.springframework.stereotype.Component;

/// Searches the index for documents.
@Component
public class DocumentSearcher {
    private final SearchSender sender;

    DocumentSearcher(SearchSender sender) {
        this.sender = sender;
    }

    /// Fails as [SearchSender#send] does.
    public SearchResult search(IndexSearch search) {
        return ResponseReader.read(
                sender.send(search.lane(), search.request(), HitSource.class), search.size());
    }
}
