package eu.spana.ingest.parse;

import eu.spana.document.Document;
import eu.spana.document.DocumentBuilder;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Indicators;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;

import org.jspecify.annotations.Nullable;

import java.util.SequencedMap;

/// A parsed article: a document that lacks nothing but its version.
///
/// @param bodies by language; the title is in the first, which is the main one
/// @param url canonical address
public record CleanArticle(
        DocumentId id,
        SequencedMap<String, String> bodies,
        Extract extract,
        @Nullable String site,
        @Nullable String url,
        String fingerprint,
        Indicators indicators,
        Provenance provenance) {

    /// The main one.
    public String language() {
        return bodies.firstEntry().getKey();
    }

    /// The document as accepted at this version.
    public Document at(DocumentVersion version) {
        Metadata metadata = extract.metadata();
        return texts(Document.builder(id, version, metadata.kind()))
                .published(metadata.published())
                .authors(metadata.authors())
                .tags(metadata.tags())
                .source(site, url)
                .section(metadata.section())
                .image(metadata.image())
                .alternates(metadata.alternates())
                .cut(extract.cut())
                .content(
                        provenance.retrievedAt(),
                        provenance.mediaType(),
                        provenance.bytes(),
                        provenance.sha256())
                .fingerprint(fingerprint)
                .indicators(indicators.equals(Indicators.NONE) ? null : indicators)
                .build();
    }

    private DocumentBuilder texts(DocumentBuilder document) {
        if (extract.titleFromBody() && !extract.title().isEmpty()) {
            document.titleFromBody();
        }
        bodies.forEach((language, body) ->
                document.text(language, language.equals(language()) ? extract.title() : "", body));
        return document;
    }
}
