package eu.spana.ingest.parse.feed;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.PublishedDates;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One entry of an RSS or Atom feed.
record FeedEntry(Element element, FeedHead feed) {
    private static final String[] BODIES = {
        "content:encoded",
        "content",
        "*:fullitem",
        "*:body",
        "*:encoded",
        "description",
        "summary",
        "tagline",
        "itunes:summary",
        "dc:description",
        "abstract",
        "info",
        "subtitle"
    };

    private static final String[] PUBLISHED = {
        "pubdate", "published", "dc:date", "dcterms:issued", "issued", "created", "dcterms:created"
    };

    private static final int MAX_TAG = 100;

    Extract extract(Instant visit) {
        String url = link();
        String address = url == null ? "" : url;
        String body = body(address);
        String title = title(address);
        return Extract.named(
                title,
                body,
                Metadata.builder(DocumentKind.ARTICLE)
                        .language(language())
                        .published(published(visit))
                        .authors(people())
                        .tags(tags())
                        .image(image())
                        .permalink(url)
                        .build(),
                List.of());
    }

    private String title(String url) {
        return FeedElements.children(element, "title", "dc:title", "itunes:title")
                .map(title -> FeedContent.of(title, url).replaceAll("\\s+", " ").strip())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String body(String url) {
        return FeedElements.children(element, BODIES)
                .map(content -> FeedContent.of(content, url))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The address behind a counter of clicks, before the counter itself.
    private @Nullable String link() {
        Stream<String> links =
                Stream.of(
                                FeedElements.children(element, "feedburner:origlink"),
                                FeedElements.children(element, "link").filter(FeedEntry::isPage),
                                FeedElements.children(element, "guid", "id")
                                        .filter(id -> !id.attr("isPermaLink").equals("false")))
                        .flatMap(each -> each)
                        .map(FeedEntry::addressIn);
        return links.filter(link -> link.startsWith("http")).findFirst().orElse(null);
    }

    private static boolean isPage(Element link) {
        String relation = link.attr("rel");
        return relation.isEmpty() || relation.equals("alternate");
    }

    private static String addressIn(Element link) {
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        String tidy = address.strip();
        return tidy.isEmpty() ? "" : FeedElements.resolved(link, tidy);
    }

    /// `updated` only where nothing better stands: Atom demands it alone, and many feeds mean the
    /// day of publication.
    private @Nullable Published published(Instant visit) {
        return date(visit, 0.95, PUBLISHED)
                .or(() -> date(visit, 0.6, "updated", "modified", "dcterms:modified"))
                .orElse(null);
    }

    private Optional<Published> date(Instant visit, double confidence, String... names) {
        return FeedElements.children(element, names)
                .flatMap(date ->
                        PublishedDates.parse(date.text(), Basis.FEED, confidence, visit).stream())
                .findFirst();
    }

    private @Nullable String language() {
        for (Element at = element; at != null; at = at.parent()) {
            String language = at.attr("xml:lang");
            if (!language.isEmpty()) {
                return language;
            }
        }
        return FeedElements.text(element, "dc:language").orElse(feed.language());
    }

    private List<String> people() {
        List<String> own = FeedPeople.in(element);
        return own.isEmpty() ? feed.people() : own;
    }

    private List<String> tags() {
        Stream<String> terms =
                FeedElements.children(element, "category", "dc:subject").map(FeedEntry::termIn);
        Stream<String> keywords =
                FeedElements.text(element, "itunes:keywords").stream()
                        .flatMap(words -> Arrays.stream(words.split("[,\\s]+")));
        return Stream.concat(terms, keywords)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= MAX_TAG)
                .distinct()
                .toList();
    }

    private static String termIn(Element category) {
        return Stream.of(category.attr("label"), category.attr("term"), category.text())
                .filter(term -> !term.isBlank())
                .findFirst()
                .orElse("");
    }

    private @Nullable String image() {
        return FeedElements.children(element, "media:thumbnail", "media:content", "enclosure")
                .filter(media ->
                        media.tagName().equals("media:thumbnail")
                                || media.attr("medium").equals("image")
                                || media.attr("type").startsWith("image/"))
                .map(media -> media.attr("url"))
                .filter(url -> url.startsWith("http"))
                .findFirst()
                .orElse(null);
    }
}
