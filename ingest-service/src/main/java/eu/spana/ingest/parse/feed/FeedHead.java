package eu.spana.ingest.parse.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a feed says about all its entries. Read once: a feed may have as much head as entries.
record FeedHead(@Nullable String language, List<String> people) {
    static FeedHead of(Element feed) {
        return new FeedHead(
                FeedElements.text(feed, "language", "dc:language").orElse(null),
                FeedPeople.in(feed));
    }
}
