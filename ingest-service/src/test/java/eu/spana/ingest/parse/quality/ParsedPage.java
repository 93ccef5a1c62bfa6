package eu.spana.ingest.parse.quality;

import eu.spana.document.Document;
import eu.spana.document.DocumentVersion;
import eu.spana.ingest.parse.DocumentParser;
import eu.spana.ingest.parse.ParseOutcome;
import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.RawDocument;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// What the parser made of a page.
///
/// @param body of all articles of the page
/// @param published ISO 8601; empty when unknown
/// @param basis of the date of publication
/// @param unreadable why there is no document; empty when there is one
record ParsedPage(
        String title,
        String body,
        List<String> authors,
        String published,
        String basis,
        String unreadable) {
    /// After every page of the collections was stored.
    private static final Instant VISIT = Instant.parse("2026-07-01T12:00:00Z");

    private static final DocumentVersion VERSION = new DocumentVersion(1);

    static ParsedPage of(JudgedPage page, DocumentParser parser) {
        return switch (parser.parse(raw(page))) {
            case ParseOutcome.Unreadable(var reason, var detail) ->
                    new ParsedPage("", "", List.of(), "", "", reason + ": " + detail);
            case ParseOutcome.Parsed(var articles) ->
                    of(articles.stream().map(article -> article.at(VERSION)).toList());
        };
    }

    private static RawDocument raw(JudgedPage page) {
        String address = page.truth().url();
        var url = address == null ? null : addressOf(address);
        var claims = new Claims(null, url, VISIT, null, List.of(), null, null);
        return new RawDocument(page.html(), claims);
    }

    private static URI addressOf(String address) {
        return URI.create(address.strip().replace(" ", "%20").replace("|", "%7C"));
    }

    private static ParsedPage of(List<Document> documents) {
        Document first = documents.getFirst();
        var published = first.published();
        return new ParsedPage(
                first.mainTitle(),
                documents.stream()
                        .flatMap(document -> document.body().values().stream())
                        .collect(Collectors.joining("\n\n")),
                first.authors(),
                published == null ? "" : published.date(),
                published == null ? "" : published.basis().name(),
                "");
    }
}
