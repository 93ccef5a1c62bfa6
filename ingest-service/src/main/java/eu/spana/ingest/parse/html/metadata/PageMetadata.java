package eu.spana.ingest.parse.html.metadata;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.html.metadata.author.AuthorNames;
import eu.spana.ingest.parse.html.metadata.date.PublicationDate;
import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.title.Headline;
import eu.spana.ingest.parse.html.metadata.title.PageTitle;
import eu.spana.ingest.parse.html.metadata.walk.PageLine;
import eu.spana.ingest.parse.html.metadata.walk.PageReading;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;
import eu.spana.ingest.parse.html.metadata.walk.PageWalk;
import eu.spana.ingest.parse.html.type.PageType;
import eu.spana.ingest.parse.text.ArchiveHeader;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a page says about its article. Reads everything at once, before the page is cut.
public final class PageMetadata {
    /// Lines from the top of a page that may say of which tag it is the archive.
    private static final int HEADER = 200;

    private static final int MAX_HEADER = 200;

    private final PageSigns signs;
    private final PageTitle title;
    private final String headline;
    private final String statedBody;
    private final Metadata article;

    /// @param visit when the page was fetched
    public PageMetadata(Document page, Instant visit) {
        signs = PageWalk.over(page);
        var data = new JsonLd(signs.jsonLd());
        statedBody = data.text("articleBody").orElse("");
        var links = new PageLinks(signs, page.baseUri());
        String canonical = links.canonical().orElse(null);
        String base = page.baseUri();
        String url = base.isEmpty() && canonical != null ? canonical : base;
        title = new PageTitle(signs, data, url);
        headline = title.headline();
        var reading = new PageReading(signs, data, Headline.lineOf(signs, headline), visit);
        article =
                Metadata.builder(kindOf(data))
                        .language(language().or(() -> data.text("inLanguage")).orElse(null))
                        .published(
                                PublicationDate.of(reading, page.baseUri(), canonical).orElse(null))
                        .authors(AuthorNames.of(reading))
                        .tags(PageTags.of(signs, data))
                        .section(sectionOf(data))
                        .image(links.image(data).orElse(null))
                        .alternates(links.alternates())
                        .canonical(canonical)
                        .build();
    }

    /// The headline that the page shows, or what it calls itself; empty when it has neither.
    public String headline() {
        return headline;
    }

    /// What to call a page of this type.
    public String title(PageType type) {
        return title.of(type);
    }

    /// The text as the page states it for search engines; empty when it does not.
    public String statedBody() {
        return statedBody;
    }

    /// The tag of which the page is the archive.
    public Optional<String> archiveTag() {
        return Stream.concat(
                        signs.lines().stream()
                                .limit(HEADER)
                                .map(PageLine::text)
                                .filter(line -> line.length() <= MAX_HEADER),
                        Stream.of(signs.title()))
                .flatMap(line -> ArchiveHeader.tagIn(line).stream())
                .findFirst();
    }

    /// All but title and text.
    public Metadata article() {
        return article;
    }

    /// What one article of several says about itself.
    ///
    /// @param permalink absolute; empty when it has none
    public Metadata item(Element element, String itemTitle, String permalink, Instant visit) {
        return ItemMetadata.of(PageWalk.over(element), itemTitle, permalink, visit)
                .language(article.language())
                .build();
    }

    private Optional<String> language() {
        return Stream.of(
                        Optional.of(signs.language()),
                        signs.metas()
                                .first("content-language", "og:locale", "language", "dc.language"))
                .flatMap(Optional::stream)
                .filter(language -> !language.isEmpty())
                .findFirst();
    }

    private @Nullable String sectionOf(JsonLd data) {
        return signs.metas()
                .first(
                        "article:section",
                        "parsely-section",
                        "og:article:section",
                        "cxenseparse:section",
                        "sailthru.section")
                .or(() -> data.text("articleSection"))
                .or(() -> signs.metas().first("section"))
                .filter(section -> section.length() <= MAX_HEADER)
                .orElse(null);
    }

    private DocumentKind kindOf(JsonLd data) {
        String type = data.type().orElse("");
        if (type.endsWith("Posting")) {
            return DocumentKind.POST;
        }
        if (type.equals("Report")) {
            return DocumentKind.REPORT;
        }
        boolean isArticle =
                !type.isEmpty()
                        || signs.metas().all(List.of("og:type")).anyMatch("article"::equals)
                        || signs.hasArticle();
        return isArticle ? DocumentKind.ARTICLE : DocumentKind.PAGE;
    }
}
