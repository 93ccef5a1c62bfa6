package eu.spana.ingest.parse.feed;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.PublishedDates;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;
import eu.spana.ingest.parse.html.HtmlReader;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads RSS (0.9 to 2.0) and Atom. The XML parser knows no entities but the built-in ones and
/// loads nothing.
public final class FeedReader implements ContentReader {
    private static final int MAX_DEPTH = 512;
    private static final String[] BODIES = {"content|encoded", "content", "description", "summary"};

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");
    }

    @Override
    public List<Extract> read(RawDocument raw) {
        String xml = TextDecoder.decode(raw.content());
        Document feed = Jsoup.parse(xml, raw.baseUrl(), Parser.xmlParser().setMaxDepth(MAX_DEPTH));
        String language = firstText(feed, "channel > language").orElse(feedLanguage(feed));
        return feed.select("item, entry").stream()
                .map(entry -> extract(entry, language, raw.claims().retrievedAt()))
                .toList();
    }

    private static Extract extract(Element entry, @Nullable String language, Instant visit) {
        String url = linkOf(entry);
        String title = HtmlReader.textOf(firstText(entry, "> title").orElse(""), "");
        return new Extract(
                title.replace('\n', ' '),
                bodyOf(entry, url == null ? "" : url),
                Metadata.builder(DocumentKind.ARTICLE)
                        .language(language)
                        .published(publishedOf(entry, visit))
                        .authors(authorsOf(entry))
                        .tags(tagsOf(entry))
                        .permalink(url)
                        .build());
    }

    private static @Nullable String feedLanguage(Document feed) {
        String language = feed.select("feed").attr("xml:lang");
        return language.isEmpty() ? null : language;
    }

    private static @Nullable String linkOf(Element entry) {
        return Stream.of(
                        entry.select("> link:not([rel]), > link[rel=alternate]").stream()
                                .map(link ->
                                        link.hasAttr("href") ? link.absUrl("href") : link.text()),
                        entry.select("> guid:not([isPermaLink=false]), > id").stream()
                                .map(Element::text))
                .flatMap(links -> links)
                .map(String::strip)
                .filter(link -> link.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    private static String bodyOf(Element entry, String url) {
        return Stream.of(BODIES)
                .flatMap(name -> entry.select("> " + name).stream())
                .map(content -> HtmlReader.textOf(htmlOf(content), url))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// Escaped HTML, or XHTML as elements.
    private static String htmlOf(Element content) {
        return content.attr("type").equals("xhtml") ? content.html() : content.wholeText();
    }

    private static @Nullable Published publishedOf(Element entry, Instant visit) {
        Optional<Published> stated =
                Stream.of("> pubDate", "> published", "> dc|date", "> issued")
                        .flatMap(selector -> firstText(entry, selector).stream())
                        .flatMap(text ->
                                PublishedDates.parse(text, Basis.FEED, 0.95, visit).stream())
                        .findFirst();
        // Atom demands "updated" alone; most feeds without "published" mean it.
        return stated.or(() ->
                        firstText(entry, "> updated")
                                .flatMap(
                                        text -> PublishedDates.parse(text, Basis.FEED, 0.6, visit)))
                .orElse(null);
    }

    private static List<String> authorsOf(Element entry) {
        return entry.select("> author > name, > dc|creator, > author:not(:has(name))").stream()
                .map(author ->
                        author.text().replaceFirst("^\\S+@\\S+\\s*\\((.*)\\)$", "$1").strip())
                .filter(author -> !author.isEmpty() && !author.contains("@"))
                .distinct()
                .toList();
    }

    private static List<String> tagsOf(Element entry) {
        return entry.select("> category").stream()
                .map(tag -> tag.hasAttr("term") ? tag.attr("term") : tag.text())
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= 100)
                .distinct()
                .toList();
    }

    private static Optional<String> firstText(Element element, String selector) {
        return Optional.ofNullable(element.selectFirst(selector))
                .map(found -> found.wholeText().strip())
                .filter(text -> !text.isEmpty());
    }
}
