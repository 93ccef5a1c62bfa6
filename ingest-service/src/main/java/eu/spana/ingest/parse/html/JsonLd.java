package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The JSON-LD of a page, as far as it speaks of its article (schema.org).
final class JsonLd {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Set<String> ARTICLES =
            Set.of(
                    "Article",
                    "NewsArticle",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "OpinionNewsArticle",
                    "BackgroundNewsArticle",
                    "LiveBlogPosting",
                    "BlogPosting",
                    "SocialMediaPosting",
                    "Report",
                    "TechArticle",
                    "ScholarlyArticle");

    private final Optional<JsonNode> article;

    JsonLd(Document page) {
        this.article =
                page.select("script[type=application/ld+json]").stream()
                        .flatMap(JsonLd::nodesIn)
                        .filter(node -> typesOf(node).anyMatch(ARTICLES::contains))
                        .findFirst();
    }

    /// Type of the article by schema.org, such as `BlogPosting`.
    Optional<String> type() {
        return article.flatMap(node -> typesOf(node).filter(ARTICLES::contains).findFirst());
    }

    /// Value of a property that is text; empty when there is none.
    Optional<String> text(String property) {
        return article.map(node -> node.path(property))
                .filter(JsonNode::isString)
                .map(node -> node.stringValue().strip())
                .filter(text -> !text.isEmpty());
    }

    List<String> authors() {
        return article.stream()
                .flatMap(node -> each(node.path("author")))
                .map(author -> author.isString() ? author : author.path("name"))
                .flatMap(JsonLd::each)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private static Stream<JsonNode> nodesIn(Element script) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            JsonNode root = JSON.readTree(script.data());
            each(root).forEach(node -> collect(node, nodes));
            return nodes.stream();
        } catch (JacksonException malformed) {
            return Stream.empty();
        }
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        each(node.path("@graph")).forEach(nodes::add);
        each(node.path("mainEntity")).forEach(nodes::add);
    }

    private static Stream<String> typesOf(JsonNode node) {
        return each(node.path("@type")).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /// The elements of an array, or the node itself when there is one.
    private static Stream<JsonNode> each(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream();
        }
        return node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }
}
