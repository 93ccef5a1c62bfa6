package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.content.Extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Splits a page that holds several full articles, such as the archive of a tag, into them. A page
/// of teasers stays one page.
final class ArchivePage {
    /// Less is a teaser: excerpts of common blog software have 55 words.
    private static final int MIN_PROSE = 450;

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?iu)(?:.*\\b)?(?:read more|continue reading|keep reading|läs mer|fortsätt"
                        + " läsa|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi"
                        + " tutto|continua a leggere|lees verder|læs mere|lue lisää|czytaj"
                        + " więcej|číst dál|ler mais|tovább|citește mai mult)\\b.{0,80}");

    private ArchivePage() {}

    /// The articles in their order; empty when the page is not an archive.
    ///
    /// @param page after cutting
    static List<Extract> articles(Document page, List<ArchiveItem> items) {
        var prose = new ProseMap(page);
        Set<String> permalinks = new HashSet<>();
        List<ArchiveItem> full =
                items.stream()
                        .filter(item -> prose.of(item.element()) >= MIN_PROSE)
                        .filter(item -> !goesOnElsewhere(item.element()))
                        .filter(item -> permalinks.add(item.permalink()))
                        .toList();
        return full.size() < 2 ? List.of() : full.stream().map(ArchivePage::extract).toList();
    }

    private static boolean goesOnElsewhere(Element item) {
        return item.select("a").stream().anyMatch(link -> GOES_ON.matcher(link.text()).matches());
    }

    private static Extract extract(ArchiveItem item) {
        Element content = item.element().selectFirst(".e-content, .entry-content, .post-content");
        Element text = content == null ? item.element() : content;
        String body = ArticleText.of(text, item.title(), item.metadata());
        return new Extract(item.title(), body, item.metadata());
    }
}
