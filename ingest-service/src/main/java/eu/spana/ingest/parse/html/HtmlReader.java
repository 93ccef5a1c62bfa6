package eu.spana.ingest.parse.html;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;
import eu.spana.ingest.parse.furniture.TrimmedText;
import eu.spana.ingest.parse.html.content.MainContent;
import eu.spana.ingest.parse.html.content.MainText;
import eu.spana.ingest.parse.html.metadata.PageMetadata;
import eu.spana.ingest.parse.html.type.PageType;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads HTML pages: an archive as its articles, any other page as one.
public final class HtmlReader implements ContentReader {
    /// Types of pages that may hold several posts. A thread is one document, and so is a manual.
    private static final Set<PageType> POSTS =
            EnumSet.of(PageType.ARTICLE, PageType.LISTING, PageType.SERVICE);

    private static final String SUMMARY =
            "meta[property=og:description][content], meta[name=description][content]";

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public List<Extract> read(RawDocument raw) {
        Instant visit = raw.claims().retrievedAt();
        Document page = PageParser.page(TextDecoder.decode(raw.content()), raw.baseUrl());
        // Metadata stands partly in what is cut next.
        var metadata = new PageMetadata(page, visit);
        List<ArchiveItem> items = ArchiveItem.allIn(page, metadata, visit);
        MainText main = MainContent.of(page, addressOf(page, metadata));
        Extract whole = whole(main, metadata, page);
        if (items.size() < 2 || !POSTS.contains(main.type())) {
            return List.of(whole);
        }
        Boilerplate.cut(page);
        List<Extract> articles = ArchivePage.articles(page, items);
        int split = articles.stream().mapToInt(article -> article.body().length()).sum();
        // Full posts are most of what an archive shows; what is less are teasers beside a text.
        return split * 2 < whole.body().length() ? List.of(whole) : withAround(articles, main);
    }

    /// The text of a fragment, as feeds hold them.
    public static String textOf(String html, String baseUrl) {
        Document fragment = PageParser.fragment(html, baseUrl);
        Boilerplate.cut(fragment);
        return ArticleText.of(fragment.body());
    }

    private static Extract whole(MainText main, PageMetadata metadata, Document page) {
        TrimmedText text = ArticleText.of(main, metadata.headline(), metadata.article());
        String body = Paragraphs.join(text.kept());
        String stated = metadata.statedBody();
        // Pages that build their text by script state it for search engines all the same.
        String best = stated.length() > body.length() * 3 / 2 ? stated : body;
        best = best.isEmpty() ? summaryOf(page) : best;
        return new Extract(metadata.title(main.type()), best, metadata.article(), text.cut());
    }

    /// What stood around all the articles is told with the first.
    private static List<Extract> withAround(List<Extract> articles, MainText main) {
        if (articles.isEmpty()) {
            return articles;
        }
        List<CutBlock> cut = new ArrayList<>();
        main.cut().stream()
                .filter(block -> articles.stream().noneMatch(article -> holds(article, block)))
                .forEach(cut::add);
        cut.addAll(articles.getFirst().cut());
        List<Extract> told = new ArrayList<>(articles);
        told.set(0, articles.getFirst().withCut(cut));
        return told;
    }

    /// The whole page was read by other rules than its articles.
    private static boolean holds(Extract article, CutBlock block) {
        String start = block.text().lines().findFirst().orElse("");
        return article.body().contains(start)
                || article.cut().stream().anyMatch(cut -> cut.text().contains(start));
    }

    /// All that a page says which builds even its first text by script.
    private static String summaryOf(Document page) {
        Element summary = page.selectFirst(SUMMARY);
        return summary == null ? "" : summary.attr("content").strip();
    }

    private static String addressOf(Document page, PageMetadata metadata) {
        String stated = metadata.article().url();
        return page.baseUri().isEmpty() && stated != null ? stated : page.baseUri();
    }
}
