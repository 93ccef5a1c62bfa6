package eu.spana.ingest.parse.html;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.Metadata;

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
        var said = metadataOf(element, link.absUrl("href"), metadata, visit);
        return Stream.of(new ArchiveItem(element, link.attr("href"), title.strip(), said));
    }

    private static Metadata metadataOf(
            Element element, String permalink, PageMetadata page, Instant visit) {
        String url = permalink.isEmpty() ? null : permalink;
        List<String> tags =
                Stream.concat(page.archiveTag().stream(), PageMetadata.tagsIn(element).stream())
                        .distinct()
                        .toList();
        var published =
                PublicationDate.inTime(element, visit)
                        .or(() -> PublicationDate.inUrl(url, visit))
                        .orElse(null);
        return Metadata.builder(DocumentKind.POST)
                .language(page.article().language())
                .published(published)
                .authors(AuthorNames.of(element, List.of()))
                .tags(tags)
                .permalink(url)
                .build();
    }
}
