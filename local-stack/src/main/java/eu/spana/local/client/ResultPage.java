package eu.spana.local.client;

import tools.jackson.databind.JsonNode;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hits, total and facets for a terminal, or for another program.
///
/// @param marked how a marked word looks
record ResultPage(PrintWriter out, UnaryOperator<String> marked) {

    private static final Pattern MARK = Pattern.compile("<mark>(.*?)</mark>", Pattern.DOTALL);
    private static final int FACET_VALUES = 6;

    void print(String question, JsonNode answer) {
        var total = answer.path("total");
        var number = total.path("value").asLong();
        var more = total.path("relation").asString("").equals("gte") ? "more than " : "";
        out.println(
                "%s%d %s for %s (%d ms)"
                        .formatted(
                                more,
                                number,
                                number == 1 ? "document" : "documents",
                                question,
                                answer.path("tookMillis").asLong()));
        answer.path("hits").valueStream().forEach(this::hit);
        var facets = facets(answer.path("facets"));
        if (!facets.isEmpty()) {
            out.println();
            out.println(facets);
        }
        out.flush();
    }

    private void hit(JsonNode hit) {
        out.println();
        out.println(marked.apply(hit.path("title").asString("")));
        out.println(
                Stream.of(
                                hit.path("published").path("date").asString(""),
                                hit.path("site").asString(""),
                                hit.path("language").asString(""),
                                hit.path("kind").asString(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ", "  ", "")));
        hit.path("highlights").valueStream().map(JsonNode::asString).forEach(this::highlight);
        out.println("  " + hit.path("url").asString(hit.path("id").asString("")));
    }

    private void highlight(String html) {
        out.println("  " + text(html).replaceAll("\\s+", " "));
    }

    /// The inverse of the service's escaping; marks as they look here.
    String text(String html) {
        var plain =
                MARK.matcher(html)
                        .replaceAll(
                                match -> Matcher.quoteReplacement(marked.apply(match.group(1))));
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&#x2F;", "/")
                .replace("&amp;", "&");
    }

    private static String facets(JsonNode facets) {
        return facets.propertyStream()
                .filter(facet -> !facet.getValue().isEmpty())
                .map(facet -> facet.getKey() + ": " + values(facet.getValue()))
                .collect(Collectors.joining(" | "));
    }

    private static String values(JsonNode values) {
        return values.valueStream()
                .limit(FACET_VALUES)
                .map(value -> value.path("value").asString("") + " " + value.path("count").asLong())
                .collect(Collectors.joining(", "));
    }
}
