package eu.spana.query.lookup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import eu.spana.document.CutBlock;
import eu.spana.document.Document;
import eu.spana.document.DocumentKind;
import eu.spana.document.Indicators;
import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One whole document, as callers see it.
///
/// @param title by language, the main language first
/// @param body by language; paragraphs are parted by blank lines
/// @param alternates addresses of the same document in other languages, by BCP 47 language
/// @param cut what stood around the document on its page; absent unless asked for
@JsonInclude(Include.NON_NULL)
record DocumentAnswer(
        String id,
        long version,
        DocumentKind kind,
        @Nullable String url,
        @Nullable String site,
        List<String> languages,
        Map<String, String> title,
        Map<String, String> body,
        @Nullable Published published,
        List<String> authors,
        List<String> tags,
        @Nullable String section,
        @Nullable String image,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> alternates,
        @Nullable List<CutBlock> cut,
        Provenance provenance,
        @Nullable Indicators indicators) {

    /// Where the raw content came from.
    @JsonInclude(Include.NON_NULL)
    record Provenance(
            @Nullable Instant retrievedAt,
            @Nullable String contentType,
            @JsonInclude(Include.NON_DEFAULT) long contentBytes,
            @Nullable String contentSha256) {}

    static DocumentAnswer of(Document document, boolean withCut) {
        return new DocumentAnswer(
                document.id().value(),
                document.version().value(),
                document.kind(),
                document.url(),
                document.site(),
                document.languages(),
                document.title(),
                document.body(),
                document.published(),
                document.authors(),
                document.tags(),
                document.section(),
                document.image(),
                document.alternates(),
                withCut ? document.cut() : null,
                new Provenance(
                        document.retrievedAt(),
                        document.contentType(),
                        document.contentBytes(),
                        document.contentSha256()),
                document.indicators());
    }
}
