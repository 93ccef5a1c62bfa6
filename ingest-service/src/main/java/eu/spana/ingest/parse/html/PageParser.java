package eu.spana.ingest.parse.html;

import eu.spana.ingest.parse.content.Deadline;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/// Builds the tree of a page, as long as there is time: the one step that on some pages takes the
/// square of their size. Text in a table but in none of its cells, for one, is moved before the
/// table, and every such move makes room among all moved before.
final class PageParser {
    private PageParser() {}

    static Document page(String html, String baseUrl) {
        return Parser.htmlParser().parseInput(timed(html), baseUrl);
    }

    /// A page of what stands in its body.
    static Document fragment(String html, String baseUrl) {
        Document page = Document.createShell(baseUrl);
        Element body = page.body();
        List<Node> nodes = Parser.htmlParser().parseFragmentInput(timed(html), body, baseUrl);
        // From the end, so that none of those left has to move up.
        nodes.reversed().forEach(Node::remove);
        nodes.forEach(body::appendChild);
        return page;
    }

    /// The parser takes two thousand characters at a time.
    private static Reader timed(String html) {
        return new FilterReader(new StringReader(html)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                Deadline.check();
                return super.read(buffer, offset, length);
            }
        };
    }
}
