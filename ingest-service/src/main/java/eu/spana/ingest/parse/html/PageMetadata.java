package eu.spana.ingest.parse.html;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.text.ArchiveHeader;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a page says about its article. Reads everything at once, before the page is cut.
final class PageMetadata {
    private static final int MAX_TAGS = 50;

    private final String title;
    private final String statedBody;
    private final Optional<String> archiveTag;
    private final Metadata article;

    PageMetadata(Document page, Instant visit) {
        var data = new JsonLd(page);
        String url = urlOf(page);
        this.title = PageTitle.of(page, data);
        this.statedBody = data.text("articleBody").orElse("");
        this.archiveTag = archiveTagOf(page);
        this.article =
                Metadata.builder(kindOf(page, data))
                        .language(languageOf(page))
                        .published(
                                PublicationDate.of(
                                                page,
                                                data,
                                                url == null ? page.baseUri() : url,
                                                visit)
                                        .orElse(null))
                        .authors(AuthorNames.of(page, data.authors()))
                        .tags(tagsOf(page, data))
                        .canonical(url)
                        .build();
    }

    String title() {
        return title;
    }

    /// The text as the page states it for search engines; empty when it does not.
    String statedBody() {
        return statedBody;
    }

    /// The tag of which the page is the archive.
    Optional<String> archiveTag() {
        return archiveTag;
    }

    Metadata article() {
        return article;
    }

    static List<String> tagsIn(Element element) {
        return element.select("a[rel~=(?i)\\btag\\b]").stream().map(Element::text).toList();
    }

    private static @Nullable String urlOf(Document page) {
        return Stream.of(
                        page.select("link[rel=canonical]").stream()
                                .map(link -> link.absUrl("href")),
                        contents(page, "meta[property=og:url]"))
                .flatMap(urls -> urls)
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String languageOf(Document page) {
        String language = page.select("html").attr("lang").strip();
        return language.isEmpty()
                ? contents(page, "meta[http-equiv=content-language], meta[property=og:locale]")
                        .findFirst()
                        .orElse(null)
                : language;
    }

    private static DocumentKind kindOf(Document page, JsonLd data) {
        String type = data.type().orElse("");
        if (type.endsWith("Posting")) {
            return DocumentKind.POST;
        }
        if (type.equals("Report")) {
            return DocumentKind.REPORT;
        }
        boolean isArticle =
                !type.isEmpty()
                        || contents(page, "meta[property=og:type]").anyMatch("article"::equals)
                        || page.selectFirst("article, .h-entry, [itemprop=articleBody]") != null;
        return isArticle ? DocumentKind.ARTICLE : DocumentKind.PAGE;
    }

    private static List<String> tagsOf(Document page, JsonLd data) {
        Stream<String> keywords =
                Stream.concat(
                                contents(page, "meta[name=keywords], meta[name=news_keywords]"),
                                data.text("keywords").stream())
                        .flatMap(list -> Arrays.stream(list.split("[,;]")));
        return Stream.of(
                        tagsIn(page).stream(),
                        contents(page, "meta[property=article:tag]"),
                        keywords)
                .flatMap(tags -> tags)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= 100)
                .distinct()
                .limit(MAX_TAGS)
                .toList();
    }

    private static Optional<String> archiveTagOf(Document page) {
        return Stream.concat(
                        page.select("h1, h2, .page-title, .archive-title, .pagetitle, p").stream()
                                .limit(20)
                                .map(Element::text),
                        Stream.of(page.title()))
                .flatMap(line -> ArchiveHeader.tagIn(line).stream())
                .findFirst();
    }

    private static Stream<String> contents(Document page, String selector) {
        return page.select(selector).stream()
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }
}
