package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Reads HTML pages: an archive as its articles, any other page as one.
public final class HtmlReader implements ContentReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public List<Extract> read(RawDocument raw) {
        Instant visit = raw.claims().retrievedAt();
        Document page = Jsoup.parse(TextDecoder.decode(raw.content()), raw.baseUrl());
        // Metadata stands partly in what is cut next.
        var metadata = new PageMetadata(page, visit);
        List<ArchiveItem> items = ArchiveItem.allIn(page, metadata, visit);
        Boilerplate.cut(page);
        List<Extract> articles = ArchivePage.articles(page, items);
        return articles.isEmpty() ? List.of(article(page, metadata)) : articles;
    }

    /// The text of a fragment, as feeds hold them.
    public static String textOf(String html, String baseUrl) {
        Document fragment = Jsoup.parseBodyFragment(html, baseUrl);
        Boilerplate.cut(fragment);
        return ArticleText.of(fragment.body());
    }

    private static Extract article(Document page, PageMetadata metadata) {
        String title = metadata.title();
        String body = ArticleText.of(MainContent.of(page), title, metadata.article());
        String stated = metadata.statedBody();
        // Pages that build their text by script state it for search engines all the same.
        String best = stated.length() > body.length() * 3 / 2 ? stated : body;
        return new Extract(title, best, metadata.article());
    }
}
