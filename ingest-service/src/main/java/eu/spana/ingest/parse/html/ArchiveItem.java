package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.html.metadata.PageMetadata;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One of the articles or teasers of a page: its element, and what the page says about it. Read
/// before the page is cut.
///
/// @param permalink as the page writes it
record ArchiveItem(Element element, String permalink, String title, Metadata metadata) {
    private static final String ITEMS = "article, .h-entry, .hentry, .post";
    private static final String PERMALINK =
            "h1 a[href], h2 a[href], h3 a[href], a[rel~=bookmark][href], a.u-url[href]";
    private static final String HEADINGS = "h1, h2, h3";

    /// The outermost items that have a permalink.
    static List<ArchiveItem> allIn(Document page, PageMetadata metadata, Instant visit) {
        return page.select(ITEMS).stream()
                .filter(ArchiveItem::isOutermost)
                .flatMap(element -> itemAt(element, metadata, visit))
                .toList();
    }

    private static boolean isOutermost(Element element) {
        Element parent = element.parent();
        return parent == null || parent.closest(ITEMS) == null;
    }

    private static Stream<ArchiveItem> itemAt(
            Element element, PageMetadata metadata, Instant visit) {
        Element link = element.selectFirst(PERMALINK);
        if (link == null) {
            return Stream.empty();
        }
        Element heading = link.closest(HEADINGS);
        Element titled = heading == null ? element.selectFirst(HEADINGS) : heading;
        String title = titled == null ? link.text() : titled.text();
        var said = metadata.item(element, title.strip(), link.absUrl("href"), visit);
        List<String> tags =
                Stream.concat(metadata.archiveTag().stream(), said.tags().stream())
                        .distinct()
                        .toList();
        return Stream.of(
                new ArchiveItem(element, link.attr("href"), title.strip(), said.withTags(tags)));
    }
}
