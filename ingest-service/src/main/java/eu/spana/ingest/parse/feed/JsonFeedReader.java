package eu.spana.ingest.parse.feed;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.ContentBounds;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.PublishedDates;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.html.HtmlReader;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads JSON Feed (1.0, 1.1; jsonfeed.org).
public final class JsonFeedReader implements ContentReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HTML = "content_html";

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/feed+json");
    }

    @Override
    public List<Extract> read(RawDocument raw) throws UnreadableContent {
        try {
            JsonNode feed = JSON.readTree(TextDecoder.decode(raw.content()));
            Instant visit = raw.claims().retrievedAt();
            ContentBounds.checkArticles(feed.path("items").size());
            ContentBounds.checkMarkup(
                    feed.path("items").valueStream().map(item -> text(item, HTML)));
            return feed.path("items")
                    .valueStream()
                    .filter(JsonNode::isObject)
                    .map(item -> extract(item, feed, visit))
                    .toList();
        } catch (JacksonException malformed) {
            throw new UnreadableContent(Reason.BROKEN, "The feed is no valid JSON.");
        }
    }

    private static Extract extract(JsonNode item, JsonNode feed, Instant visit) {
        String url = addressOf(item);
        String body = bodyOf(item, url == null ? "" : url);
        String title = text(item, "title");
        String language = first(text(item, "language"), text(feed, "language"));
        return Extract.named(
                title,
                body,
                Metadata.builder(DocumentKind.ARTICLE)
                        .language(language)
                        .published(publishedOf(item, visit))
                        .authors(authorsOf(item, feed))
                        .tags(
                                item.path("tags")
                                        .valueStream()
                                        .map(JsonFeedReader::tidy)
                                        .filter(tag -> !tag.isEmpty())
                                        .distinct()
                                        .toList())
                        .image(first(text(item, "image"), text(item, "banner_image")))
                        .permalink(url)
                        .build(),
                List.of());
    }

    private static @Nullable String addressOf(JsonNode item) {
        return Stream.of("url", "id", "external_url")
                .map(name -> text(item, name))
                .filter(address -> address.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    private static String bodyOf(JsonNode item, String url) {
        String html = text(item, HTML);
        String shown = html.isEmpty() ? "" : HtmlReader.textOf(html, url);
        String plain = shown.isBlank() ? text(item, "content_text") : "";
        String body = plain.isEmpty() ? shown : Paragraphs.join(Paragraphs.of(plain));
        return body.isBlank() ? text(item, "summary") : body;
    }

    private static @Nullable Published publishedOf(JsonNode item, Instant visit) {
        return PublishedDates.parse(text(item, "date_published"), Basis.FEED, 0.95, visit)
                .orElse(null);
    }

    /// Of the item, else of the feed; version 1.0 knows one author only.
    private static List<String> authorsOf(JsonNode item, JsonNode feed) {
        return Stream.of(item, feed)
                .map(node ->
                        Stream.concat(
                                        node.path("authors").valueStream(),
                                        Stream.of(node.path("author")))
                                .map(person -> FeedPeople.tidy(text(person, "name")))
                                .filter(name -> !name.isEmpty())
                                .distinct()
                                .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String text(JsonNode node, String name) {
        return tidy(node.path(name));
    }

    private static String tidy(JsonNode value) {
        return value.isString() ? value.stringValue().strip() : "";
    }

    private static @Nullable String first(String one, String other) {
        String found = one.isEmpty() ? other : one;
        return found.isEmpty() ? null : found;
    }
}
