package eu.spana.ingest.parse.feed;

import eu.spana.ingest.parse.content.ContentBounds;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Deadline;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;
import eu.spana.ingest.parse.content.UnreadableContent;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads RSS (0.9 to 2.0) and Atom, also where the XML is broken. The XML parser knows no entities
/// but the built-in ones and loads nothing.
public final class FeedReader implements ContentReader {
    /// Elements nested deeper are hung here; feeds need a dozen.
    private static final int MAX_DEPTH = 512;

    private static final String ENTRIES = "item, entry, *|item, *|entry";
    private static final String FEEDS = "channel, feed, *|channel, *|feed";

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");
    }

    @Override
    public List<Extract> read(RawDocument raw) throws UnreadableContent {
        String xml = TextDecoder.decode(raw.content());
        Document document =
                Jsoup.parse(xml, raw.baseUrl(), Parser.xmlParser().setMaxDepth(MAX_DEPTH));
        ContentBounds.checkMarkup(Stream.of(document.wholeText()));
        Element named = document.selectFirst(FEEDS);
        FeedHead feed = FeedHead.of(named == null ? document : named);
        Instant visit = raw.claims().retrievedAt();
        List<Element> entries =
                document.select(ENTRIES).stream().filter(entry -> !isInsideAnother(entry)).toList();
        ContentBounds.checkArticles(entries.size());
        return entries.stream()
                .map(entry -> {
                    Deadline.check();
                    return new FeedEntry(entry, feed).extract(visit);
                })
                .toList();
    }

    /// Nested entries would be read once for each level around them.
    private static boolean isInsideAnother(Element entry) {
        Element around = entry.parent();
        return around != null && around.closest(ENTRIES) != null;
    }
}
