package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.enrich.CanonicalUrl;
import eu.spana.ingest.parse.html.metadata.PageMetadata;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One of the articles or teasers of a page: its element, and what the page says about it. Read
/// before the page is cut.
///
/// @param title empty when there is none
/// @param announced whether the page calls itself an archive
record ArchiveItem(Element element, String title, Metadata metadata, boolean announced) {
    /// Shorter titles say nothing: "News".
    private static final int MIN_TITLE = 10;

    private static final String HEADINGS = "h1, h2, h3, h4";
    private static final String[] PERMALINKS = {
        "a[rel~=bookmark][href], a.u-url[href]",
        "h1 a[href], h2 a[href], h3 a[href], h4 a[href]",
        "a[href]:has(> h1, > h2, > h3, > h4)",
        "a[href]:has(> time)"
    };

    /// None on a page that is itself about one of them, or that holds no two full posts.
    static List<ArchiveItem> allIn(Document page, PageMetadata metadata, Instant visit) {
        List<Element> posts = PostElements.in(page);
        if (posts.stream().filter(ArchiveItem::mayBeFull).limit(2).count() < 2) {
            return List.of();
        }
        Set<String> permalinks = new HashSet<>();
        List<ArchiveItem> items =
                posts.stream()
                        .map(element -> itemAt(element, metadata, visit, permalinks))
                        .toList();
        boolean isArticle = items.stream().anyMatch(item -> item.isNamedBy(metadata.headline()));
        Optional<String> tag = metadata.archiveTag();
        return isArticle ? List.of() : items.stream().map(item -> item.withTag(tag)).toList();
    }

    /// Looks cheaply before anything is read: most pages hold no posts.
    private static boolean mayBeFull(Element post) {
        int length =
                post.nodeStream(TextNode.class)
                        .mapToInt(text -> text.getWholeText().length())
                        .sum();
        return length >= ArchivePage.MIN_PROSE;
    }

    /// Whether the page shows that this is a post by itself: by an address, a day, or by calling
    /// itself an archive.
    boolean isSigned() {
        return metadata.url() != null || metadata.published() != null || announced;
    }

    private boolean isNamedBy(String pageTitle) {
        return pageTitle.length() >= MIN_TITLE
                && title.length() >= MIN_TITLE
                && (pageTitle.contains(title) || title.contains(pageTitle));
    }

    private ArchiveItem withTag(Optional<String> archiveTag) {
        List<String> tags =
                Stream.concat(archiveTag.stream(), metadata.tags().stream()).distinct().toList();
        return new ArchiveItem(element, title, metadata.withTags(tags), archiveTag.isPresent());
    }

    private static ArchiveItem itemAt(
            Element element, PageMetadata page, Instant visit, Set<String> permalinks) {
        Element heading = element.selectFirst(HEADINGS);
        String title = heading == null ? "" : heading.text().strip();
        String permalink = permalinkIn(element, page).filter(permalinks::add).orElse("");
        Metadata said = page.item(element, title, permalink, visit);
        return new ArchiveItem(element, title, said, false);
    }

    /// An address of the page's own site that is not the page itself: posts about other sites link
    /// to them in their headings.
    private static Optional<String> permalinkIn(Element element, PageMetadata page) {
        Optional<CanonicalUrl> own =
                CanonicalUrl.of(element.baseUri()).or(() -> CanonicalUrl.of(page.article().url()));
        return Stream.of(PERMALINKS)
                .flatMap(selector -> element.select(selector).stream().limit(2))
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.contains("#"))
                .flatMap(address -> CanonicalUrl.of(address).stream())
                .filter(url -> own.isEmpty() || own.get().site().equals(url.site()))
                .filter(url -> own.isEmpty() || !own.get().equals(url))
                .filter(url -> !url.isFrontPage())
                .map(CanonicalUrl::toString)
                .findFirst();
    }
}
