package eu.spana.ingest.parse.samples;

import eu.spana.ingest.Fixtures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Content that is made to break parsers.
public final class HostileSamples {
    private static final int MEGABYTE = 1 << 20;

    /// As large as the service takes in.
    private static final int LARGE = 19 * MEGABYTE;

    private static final int MOST_TEXT = 2_999_000;

    private static final int DEEP = 100_000;

    private static final int MOST_TAGS = 299_000;
    private static final int MOST_LINES = 499_000;

    private HostileSamples() {}

    /// A page or text, made when it is asked for.
    public record Sample(String name, Supplier<String> text, String type) {
        public byte[] content() {
            return utf8(text.get());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// Each is what makes some way of reading pages slow, recursive or large.
    public static Stream<Sample> pages() {
        String prose = "<p>" + Fixtures.prose("storm") + "</p>";
        return Stream.of(
                html("deep divs", () -> "<div>".repeat(DEEP) + prose),
                html("deep formatting", () -> "<b><i><font>".repeat(DEEP / 3) + prose),
                html("deep lists", () -> "<ul><li>".repeat(DEEP / 2) + prose),
                html("deep tables", () -> "<table><tr><td>".repeat(DEEP / 3) + prose),
                html("deep articles", () -> "<article><h1>t</h1><p>s</p>".repeat(DEEP / 4) + prose),
                html("unclosed links", () -> "<a href=x>".repeat(DEEP) + prose),
                html("large page", () -> filled(prose)),
                html("one long word", () -> "<p>" + filled("a")),
                html("only spaces", () -> "<p>" + filled(" \n")),
                html("only breaks", () -> "<p>" + filled("<br>")),
                html("only entities", () -> "<p>" + filled("&amp;&#x10FFFF;&nosuch;")),
                html("only attributes", () -> "<p " + filled("a='b' ") + ">" + prose),
                html("many short blocks", () -> filled("<div>a<p>b</p></div>")),
                html("nested tables", () -> filled("<table><tr><td>storm came ashore ")),
                html("text beside cells", () -> "<table>" + filled("storm <b>over</b>")),
                html("heaps of accents", () -> "<p>a" + "\u0316\u0301".repeat(1_000_000)),
                html("many headings", () -> filled("<h1>Storm</h1>")),
                html("many links", () -> filled("<li><a href='/a'>Storm over the coast</a></li>")),
                html("many dates", () -> filled("<time>2 May 2012</time> ")),
                html(
                        "many scripts",
                        () -> filled("<script type='application/ld+json'>{\"@type\":")),
                html("many metas", () -> filled("<meta property='og:title' content='a | b - c'>")),
                html("unclosed comment", () -> "<!--" + filled("- ") + prose),
                text("long line", () -> filled("storm ")),
                text("many lines", () -> filled("a\n\n")),
                text("many commas", () -> filled("a,b;c:")),
                text("many digits", () -> filled("1.2.3.")),
                text("many mails", () -> filled("a@b.c ")),
                text("only brackets", () -> filled("[](")),
                new Sample("markdown marks", () -> filled("**_`["), "text/markdown"),
                new Sample(
                        "feed of items",
                        () -> "<rss><channel>" + filled("<item><title>a</title>"),
                        "text/xml"),
                new Sample(
                        "feed of entries",
                        () -> "<feed>" + filled("<entry><title>a</title><id>b</id></entry>"),
                        "text/xml"),
                new Sample(
                        "feed of escaped pages",
                        () -> "<rss><item><description>" + "&lt;p&gt;storm".repeat(1_000_000),
                        "text/xml"),
                new Sample(
                        "deep feed",
                        () -> "<rss>" + "<item><description>".repeat(DEEP),
                        "text/xml"),
                new Sample(
                        "deep json feed",
                        () ->
                                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":"
                                        + "[".repeat(DEEP),
                        "application/feed+json"));
    }

    public static byte[] zipBomb() {
        return PackedSamples.zip(Map.of("a.txt", new byte[200 * MEGABYTE]));
    }

    public static byte[] gzipBomb() {
        return PackedSamples.gzip(PackedSamples.gzip(new byte[200 * MEGABYTE]));
    }

    public static byte[] manyEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int number = 0; number < 5_000; number++) {
            entries.put(number + ".txt", utf8("Storm number " + number));
        }
        return PackedSamples.zip(entries);
    }

    public static byte[] nestedZips(int depth) {
        byte[] zip = PackedSamples.zip(Map.of("a.txt", utf8("The storm came.")));
        for (int level = 0; level < depth; level++) {
            zip = PackedSamples.zip(Map.of("a.zip", zip));
        }
        return zip;
    }

    public static byte[] entityBombInDocx() {
        var bomb = new StringBuilder("<!DOCTYPE w [<!ENTITY e0 'storm'>");
        for (int level = 1; level < 30; level++) {
            bomb.append("<!ENTITY e%d '&e%2$d;&e%2$d;&e%2$d;'>".formatted(level, level - 1));
        }
        bomb.append(
                        "]><w:document"
                            + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>")
                .append("<w:body><w:p><w:r><w:t>&e29;</w:t></w:r></w:p></w:body></w:document>");
        return PackedSamples.zip(
                Map.of(
                        "[Content_Types].xml",
                        utf8(
                                "<Types"
                                    + " xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
                                    + " Extension='rels'"
                                    + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                                    + " PartName='/word/document.xml'"
                                    + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
                        "_rels/.rels",
                        utf8(
                                "<Relationships"
                                    + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                                    + " Id='r'"
                                    + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                                    + " Target='word/document.xml'/></Relationships>"),
                        "word/document.xml",
                        utf8(bomb.toString())));
    }

    public static byte[] odtWithContent(String xml) {
        return PackedSamples.typed(
                "application/vnd.oasis.opendocument.text", Map.of("content.xml", utf8(xml)));
    }

    public static String odtContent(String text) {
        return "<office:document-content"
                   + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                   + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:p>"
                + text
                + "</text:p></office:text></office:body></office:document-content>";
    }

    private static Sample html(String name, Supplier<String> content) {
        return new Sample(name, content, "text/html");
    }

    private static Sample text(String name, Supplier<String> content) {
        return new Sample(name, content, "text/plain");
    }

    /// As much of it as passes the bounds.
    private static String filled(String unit) {
        int tags = (int) unit.chars().filter(character -> character == '<').count();
        int lines = (int) unit.chars().filter(character -> character == '\n').count();
        int most = Math.min(MOST_TAGS / Math.max(1, tags), MOST_LINES / Math.max(1, lines));
        int repeats = (tags == 0 ? MOST_TEXT : LARGE) / unit.length();
        return unit.repeat(tags + lines == 0 ? repeats : Math.min(repeats, most));
    }

    private static byte[] utf8(String text) {
        return PackedSamples.utf8(text);
    }
}
