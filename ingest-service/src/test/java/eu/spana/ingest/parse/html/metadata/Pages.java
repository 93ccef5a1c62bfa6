package eu.spana.ingest.parse.html.metadata;

import eu.spana.ingest.Fixtures;

import org.jsoup.Jsoup;

/// Reads pages of tests.
public final class Pages {
    public static final String ADDRESS = "https://coast.example/news/harbour";

    private Pages() {}

    public static PageMetadata read(String html) {
        return read(html, ADDRESS);
    }

    public static PageMetadata read(String html, String address) {
        return new PageMetadata(Jsoup.parse(html, address), Fixtures.VISIT);
    }

    /// A page with a headline and this below it.
    public static PageMetadata below(String html) {
        return read("<title>Harbour closed</title><h1>Harbour closed</h1>" + html);
    }

    public static PageMetadata stating(String jsonLd) {
        return read("<script type='application/ld+json'>" + jsonLd + "</script><p>Text.</p>");
    }
}
