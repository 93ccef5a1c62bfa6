package eu.spana.query.feed;

import eu.spana.document.Published;
import eu.spana.query.execute.FoundDocument;
import eu.spana.query.search.FoundPage;

import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// What was found, as RFC 4287 has it.
final class AtomFeed {
    /// What feeds are about that hold nothing yet.
    private static final Instant NEVER = Instant.EPOCH;

    private final XmlText xml = new XmlText();

    private AtomFeed() {}

    /// @param self address of the feed
    static String of(FoundPage page, URI self) {
        AtomFeed feed = new AtomFeed();
        feed.write(page, self);
        return feed.xml.toString();
    }

    private void write(FoundPage page, URI self) {
        List<FoundDocument> documents = page.result().documents();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom");
        xml.element("id", firstPage(self).toString());
        xml.element("title", page.criteria().text().isBlank() ? "Spana" : page.criteria().text());
        xml.element("updated", updated(documents).toString());
        xml.open("author");
        xml.element("name", "Spana");
        xml.close("author");
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self.toString());
        if (page.next() != null) {
            String next = with(firstPage(self), page.next()).toString();
            xml.empty("link", "rel", "next", "type", "application/atom+xml", "href", next);
        }
        documents.forEach(document -> entry(document, self));
        xml.close("feed");
    }

    private void entry(FoundDocument document, URI self) {
        xml.open("entry", "xml:lang", document.language());
        xml.element("id", "urn:spana:document:" + document.id());
        xml.element("title", document.mainTitle());
        xml.element("updated", accepted(document).toString());
        Published published = document.published();
        if (published != null && published.precision() == Published.Precision.INSTANT) {
            xml.element("published", published.date());
        }
        for (String author : document.authors()) {
            xml.open("author");
            xml.element("name", author);
            xml.close("author");
        }
        document.tags().forEach(tag -> xml.empty("category", "term", tag));
        xml.empty("link", "rel", "alternate", "href", address(document, self));
        summary(document);
        xml.close("entry");
    }

    /// Every entry has to have one: where it comes from, else our own page of it.
    private static String address(FoundDocument document, URI self) {
        String url = document.url();
        return url != null && url.matches("https?://\\S+")
                ? url
                : self.resolve("../../documents/" + document.id()).toString();
    }

    private void summary(FoundDocument document) {
        Summary summary = Summary.of(document);
        xml.element("summary", summary.html(), "type", "html", "xml:lang", summary.language());
    }

    /// The moment in which this version was accepted; of an article's own changes nothing is known.
    private static Instant accepted(FoundDocument document) {
        return NEVER.plusNanos(document.version() * 1000);
    }

    private static Instant updated(List<FoundDocument> documents) {
        return documents.stream().map(AtomFeed::accepted).max(Instant::compareTo).orElse(NEVER);
    }

    private static URI firstPage(URI self) {
        return UriComponentsBuilder.fromUri(self).replaceQueryParam("cursor").build(true).toUri();
    }

    private static URI with(URI feed, String cursor) {
        String name = feed.getRawQuery() == null ? "?cursor=" : "&cursor=";
        return URI.create(feed + name + cursor.replace("=", "%3D"));
    }
}
