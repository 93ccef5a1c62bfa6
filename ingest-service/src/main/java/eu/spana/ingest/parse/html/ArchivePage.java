package eu.spana.ingest.parse.html;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Splits a page that holds several full articles, such as the archive of a tag, into them. A page
/// of teasers stays one page.
final class ArchivePage {
    private static final String ITEMS = "article, .h-entry, .hentry, .post";
    private static final String PERMALINK =
            "h1 a[href], h2 a[href], h3 a[href], a[rel~=bookmark][href], a.u-url[href]";

    /// Less is a teaser: measured on archives of common blog software, whose excerpts have 55
    /// words.
    private static final int MIN_PROSE = 450;

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?iu)(?:.*\\b)?(?:read more|continue reading|keep reading|läs mer|fortsätt"
                        + " läsa|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi"
                        + " tutto|continua a leggere|lees verder|læs mere|lue lisää|czytaj"
                        + " więcej|číst dál|ler mais|tovább|citește mai mult)\\b.{0,80}");

    private final Document page;
    private final Instant visit;
    private final PageMetadata metadata;
    private final ProseMap prose;

    ArchivePage(Document page, Instant visit, PageMetadata metadata) {
        this.page = page;
        this.visit = visit;
        this.metadata = metadata;
        this.prose = new ProseMap(page);
    }

    /// The articles in their order; empty when the page is not an archive.
    List<Extract> articles() {
        List<Element> items = fullItems();
        return items.size() < 2 ? List.of() : items.stream().map(this::extract).toList();
    }

    private List<Element> fullItems() {
        List<Element> items = new ArrayList<>();
        Set<String> permalinks = new HashSet<>();
        for (Element item : page.select(ITEMS)) {
            Element parent = item.parent();
            boolean outermost = parent == null || parent.closest(ITEMS) == null;
            if (outermost && isFull(item) && permalinks.add(permalinkOf(item).orElse(""))) {
                items.add(item);
            }
        }
        return permalinks.contains("") ? List.of() : items;
    }

    private boolean isFull(Element item) {
        return permalinkOf(item).isPresent()
                && prose.of(item) >= MIN_PROSE
                && item.select("a").stream()
                        .noneMatch(link -> GOES_ON.matcher(link.text()).matches());
    }

    private static Optional<String> permalinkOf(Element item) {
        return Optional.ofNullable(item.selectFirst(PERMALINK)).map(link -> link.attr("href"));
    }

    private Extract extract(Element item) {
        Element link = Objects.requireNonNull(item.selectFirst(PERMALINK));
        Element heading = link.closest("h1, h2, h3");
        Element titled = heading == null ? item.selectFirst("h1, h2, h3") : heading;
        String title = titled == null ? link.text() : titled.text();
        String body = ArticleText.of(contentOf(item), title.strip());
        return new Extract(title.strip(), body, metadataOf(item, link.absUrl("href")));
    }

    private static Element contentOf(Element item) {
        Element content = item.selectFirst(".e-content, .entry-content, .post-content");
        return content == null ? item : content;
    }

    private Metadata metadataOf(Element item, String permalink) {
        String url = permalink.isEmpty() ? null : permalink;
        List<String> tags =
                Stream.concat(metadata.archiveTag().stream(), PageMetadata.tagsIn(item).stream())
                        .distinct()
                        .toList();
        var published =
                PublicationDate.inTime(item, visit)
                        .or(() -> PublicationDate.inUrl(url, visit))
                        .orElse(null);
        return new Metadata(
                DocumentKind.POST,
                metadata.article().language(),
                published,
                AuthorNames.of(item, List.of()),
                tags,
                url,
                true);
    }
}
