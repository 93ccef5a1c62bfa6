package eu.spana.ingest.parse.samples;

import eu.spana.ingest.Fixtures;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// A small sound document of every format.
public final class SampleSet {
    private static final String PROSE = Fixtures.prose("storm");

    private static final String PAGE =
            "<!doctype html><html lang=en><head><title>Storm | Coast</title><meta name=author"
                + " content='Ann Berg'><script"
                + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Storm\",\"datePublished\":\"2024-05-02\"}</script></head><body><nav><a"
                + " href=/>Home</a></nav>"
                + "<article><h1>Storm</h1><p>%1$s</p><ul><li>one<li>two</ul><table><tr><td>a<td>b</table>"
                    + "<blockquote>%1$s</blockquote></article><footer>Share this</footer></body></html>"
                            .formatted(PROSE);

    /// A sound document.
    ///
    /// @param type as declared; null where it is to be found out
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Sample(String name, byte[] content, @Nullable String type) {}

    private SampleSet() {}

    /// Formats that are read in the service itself.
    public static List<Sample> own() {
        return List.of(
                sample("html", PAGE, "text/html; charset=utf-8"),
                sample("xhtml", PAGE, "application/xhtml+xml"),
                sample("text", "Storm over the coast\n\n" + PROSE, "text/plain"),
                sample(
                        "markdown",
                        "# Storm\n\n**Bold** [link](http://a.example) `code`\n\n" + PROSE,
                        "text/markdown"),
                sample(
                        "rss",
                        "<rss><channel><title>Coast</title><item><title>Storm</title><link>http://a.example/1</link><pubDate>Thu,"
                            + " 02 May 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>"
                                + PROSE
                                + "</p>]]></description></item></channel></rss>",
                        "application/rss+xml"),
                sample(
                        "atom",
                        "<feed xml:base='http://a.example/'><entry><title"
                                + " type='html'>Storm</title><link"
                                + " href='1'/><updated>2024-05-02T10:00:00Z</updated><content"
                                + " type='xhtml'><div>"
                                + PROSE
                                + "</div></content></entry></feed>",
                        "text/xml"),
                sample(
                        "json feed",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"title\":\"Storm\",\"content_html\":\"<p>"
                                + PROSE
                                + "</p>\"}]}",
                        "application/feed+json"),
                sample("unknown", PAGE, null));
    }

    /// Formats that are read in forks.
    public static List<Sample> forked() {
        byte[] docx = OfficeSamples.docx("Storm", PROSE);
        byte[] zip = PackedSamples.zip(Map.of("a.docx", docx, "b.html", PackedSamples.utf8(PAGE)));
        return List.of(
                sample("mail", MailSamples.plain("Storm", PROSE), "message/rfc822"),
                sample("mail with file", MailSamples.withAttachment(PAGE, PROSE), "message/rfc822"),
                sample(
                        "mailbox",
                        MailSamples.mailbox(MailSamples.plain("Storm", PROSE)),
                        "application/mbox"),
                sample("saved page", MailSamples.savedPage("https://a.example/1", PAGE), null),
                sample("rtf", OfficeSamples.rtf("Storm", PROSE), "application/rtf"),
                new Sample("pdf", Fixtures.pdf("Storm over the coast\n\nIt came at night."), null),
                new Sample("docx", docx, null),
                new Sample("xlsx", OfficeSamples.xlsx("Storm", PROSE), null),
                new Sample("pptx", OfficeSamples.pptx("Storm", PROSE), null),
                new Sample("xls", OldOfficeSamples.xls("Storm", PROSE), null),
                new Sample("ppt", OldOfficeSamples.ppt("Storm", PROSE), null),
                new Sample("msg", OldOfficeSamples.msg("Ada Berg", "Storm", PROSE), null),
                new Sample("odt", PackedSamples.odt("Storm", PROSE), null),
                new Sample("epub", PackedSamples.epub("Storms", PROSE, PROSE), null),
                new Sample("zip", zip, null),
                new Sample(
                        "tgz",
                        PackedSamples.gzip(PackedSamples.tar(Map.of("a.docx", docx))),
                        null));
    }

    private static Sample sample(String name, String content, @Nullable String type) {
        return new Sample(name, PackedSamples.utf8(content), type);
    }
}
