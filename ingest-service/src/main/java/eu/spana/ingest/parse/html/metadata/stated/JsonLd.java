package eu.spana.ingest.parse.html.metadata.stated;

import eu.spana.ingest.parse.html.metadata.text.Spaces;

import tools.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The JSON-LD of a page, as far as it speaks of its article (schema.org).
public final class JsonLd {
    private static final List<String> PAGES =
            List.of(
                    "WebPage",
                    "ItemPage",
                    "AboutPage",
                    "FAQPage",
                    "MedicalWebPage",
                    "CreativeWork");

    private final JsonLdNodes nodes;
    private final Optional<JsonNode> article;
    private final Optional<JsonNode> page;

    public JsonLd(List<String> scripts) {
        nodes = new JsonLdNodes(scripts);
        article =
                nodes.all()
                        .filter(node -> rank(node) > 0)
                        .max(Comparator.comparingInt(JsonLd::rank));
        page = nodes.all().filter(node -> typesOf(node).anyMatch(PAGES::contains)).findFirst();
    }

    /// Type of the article by schema.org, such as `BlogPosting`.
    public Optional<String> type() {
        return article.flatMap(node -> typesOf(node).filter(JsonLd::isArticle).findFirst());
    }

    /// Value of a property of the article that is text; empty when there is none.
    public Optional<String> text(String property) {
        return article.flatMap(node -> textOf(node, property));
    }

    /// Value of a property of the page as a whole.
    public Optional<String> ofPage(String property) {
        return page.flatMap(node -> textOf(node, property));
    }

    /// Names of people.
    public List<String> authors() {
        return article.stream().flatMap(node -> authorsOf(node, false)).toList();
    }

    public List<String> pageAuthors() {
        return page.stream().flatMap(node -> authorsOf(node, false)).toList();
    }

    /// Names of organizations that are called authors.
    public List<String> organizations() {
        return Stream.concat(article.stream(), page.stream())
                .flatMap(node -> authorsOf(node, true))
                .toList();
    }

    /// Address of the first picture.
    public Optional<String> image() {
        return article.stream()
                .flatMap(node -> JsonLdNodes.each(node.path("image")))
                .map(nodes::resolve)
                .map(image -> image.isString() ? image : image.path("url"))
                .filter(JsonNode::isString)
                .map(image -> image.stringValue().strip())
                .findFirst();
    }

    public List<String> keywords() {
        return article.stream()
                .flatMap(node -> JsonLdNodes.each(node.path("keywords")))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    private Stream<String> authorsOf(JsonNode node, boolean organizations) {
        List<JsonNode> authors =
                Stream.of("author", "creator")
                        .map(node::path)
                        .map(value -> JsonLdNodes.each(value).map(nodes::resolve).toList())
                        .filter(values -> !values.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return authors.stream()
                .filter(author -> isOrganization(author) == organizations)
                .flatMap(author -> author.isString() ? Stream.of(author) : namesOf(author))
                .filter(JsonNode::isString)
                .map(name -> Spaces.tidy(name.stringValue()))
                .filter(name -> !name.isEmpty());
    }

    private static boolean isOrganization(JsonNode author) {
        return typesOf(author).anyMatch(type -> type.endsWith("Organization"));
    }

    private static Stream<JsonNode> namesOf(JsonNode author) {
        return JsonLdNodes.each(author.path("name"))
                .flatMap(name ->
                        name.isObject() ? JsonLdNodes.each(name.path("name")) : Stream.of(name));
    }

    private static Optional<String> textOf(JsonNode node, String property) {
        return JsonLdNodes.each(node.path(property))
                .filter(JsonNode::isString)
                .map(value -> value.stringValue().strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /// Articles that say most about themselves come first.
    private static int rank(JsonNode node) {
        if (typesOf(node).noneMatch(JsonLd::isArticle)) {
            return 0;
        }
        int said = 1;
        for (String property : List.of("headline", "datePublished", "author")) {
            said += node.has(property) ? 1 : 0;
        }
        return said;
    }

    private static boolean isArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("Posting")
                || type.equals("Report")
                || type.equals("Recipe")
                || type.equals("Review")
                || type.equals("Question")
                || type.equals("HowTo");
    }

    private static Stream<String> typesOf(JsonNode node) {
        return JsonLdNodes.each(node.path("@type"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
    }
}
