package eu.spana.ingest.parse.feed;

import eu.spana.ingest.parse.html.HtmlReader;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.nodes.Element;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/// The text that a feed's element shows: it may hold plain text, escaped HTML or elements.
final class FeedContent {
    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z][^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\w{1,8}|[a-zA-Z]\\w{1,30});");

    private FeedContent() {}

    /// Paragraphs parted by blank lines.
    ///
    /// @param url address of the entry
    static String of(Element content, String url) {
        String type = content.attr("type").toLowerCase(Locale.ROOT);
        if (type.contains("xhtml") || !content.children().isEmpty()) {
            return HtmlReader.textOf(content.html(), url);
        }
        String text = decoded(content);
        boolean plain = type.equals("text") || type.equals("text/plain");
        return plain ? Paragraphs.join(Paragraphs.of(text)) : shown(text, url);
    }

    /// What is no HTML is shown as it is, with its lines.
    static String shown(String text, String url) {
        boolean html = TAG.matcher(text).find() || ENTITY.matcher(text).find();
        return html ? HtmlReader.textOf(text, url) : Paragraphs.join(Paragraphs.of(text));
    }

    /// Atom 0.3 marks base64, Atom 1.0 demands it for what is neither text nor XML.
    private static String decoded(Element content) {
        String text = content.wholeText();
        String type = content.attr("type");
        boolean readable = !type.contains("/") || type.startsWith("text/") || type.endsWith("xml");
        if (readable && !content.attr("mode").equals("base64")) {
            return text;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
