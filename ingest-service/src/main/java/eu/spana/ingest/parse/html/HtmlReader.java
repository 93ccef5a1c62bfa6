package eu.spana.ingest.parse.html;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;

import org.jsoup.Jsoup;

import java.util.List;
import java.util.Set;

/// Reads HTML pages.
public final class HtmlReader implements ContentReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public List<Extract> read(RawDocument raw) {
        var page = Jsoup.parse(TextDecoder.decode(raw.content()), raw.baseUrl());
        return List.of(
                new Extract(page.title(), page.body().text(), Metadata.of(DocumentKind.ARTICLE)));
    }
}
