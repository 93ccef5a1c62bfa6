package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One clean document. Its JSON is the value of the event and the source in the index, byte for
/// byte. Fields that are absent are left out of the JSON.
///
/// @param title by language: BCP 47 keys, `und` where unknown, the main language first
/// @param titleFromBody true where the document has no title of its own, and the first sentence of
///   the body stands in for it
/// @param body by language; paragraphs are parted by blank lines
/// @param languages the keys of the maps, main language first
/// @param published absent when unknown
/// @param tags as the page shows them
/// @param site registrable host name
/// @param url canonical address
/// @param section part of the site that the document stands in, as the page shows it
/// @param image address of the picture that stands for the document
/// @param alternates addresses of the same document in other languages, by BCP 47 language
/// @param retrievedAt when the raw content was fetched, in UTC
/// @param contentType media type of the raw content, without parameters
/// @param contentBytes size of the raw content
/// @param contentSha256 SHA-256 of the raw content in lower-case hex
/// @param fingerprint signature for near-duplicates, base64 (SuperMinHash 128×8 of 5-word shingles)
/// @param cut what stood around the document on its page, in the order of the page
/// @param removed true only in a removal, which has no title and no body
public record Document(
        DocumentId id,
        DocumentVersion version,
        DocumentKind kind,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> title,
        @JsonInclude(Include.NON_NULL) @Nullable Boolean titleFromBody,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> body,
        @JsonInclude(Include.NON_EMPTY) List<String> languages,
        @JsonInclude(Include.NON_NULL) @Nullable Published published,
        @JsonInclude(Include.NON_EMPTY) List<String> authors,
        @JsonInclude(Include.NON_EMPTY) List<String> tags,
        @JsonInclude(Include.NON_NULL) @Nullable String site,
        @JsonInclude(Include.NON_NULL) @Nullable String url,
        @JsonInclude(Include.NON_NULL) @Nullable String section,
        @JsonInclude(Include.NON_NULL) @Nullable String image,
        @JsonInclude(Include.NON_EMPTY) Map<String, String> alternates,
        @JsonInclude(Include.NON_NULL) @Nullable Instant retrievedAt,
        @JsonInclude(Include.NON_NULL) @Nullable String contentType,
        long contentBytes,
        @JsonInclude(Include.NON_NULL) @Nullable String contentSha256,
        @JsonInclude(Include.NON_NULL) @Nullable String fingerprint,
        @JsonInclude(Include.NON_NULL) @Nullable Indicators indicators,
        @JsonInclude(Include.NON_EMPTY) List<CutBlock> cut,
        boolean removed,
        Visibility visibility) {

    public Document {
        title = Copies.ofMap(title);
        body = Copies.ofMap(body);
        languages = Copies.ofList(languages);
        authors = Copies.ofList(authors);
        tags = Copies.ofList(tags);
        alternates = Copies.ofMap(alternates);
        cut = Copies.ofList(cut);
        if (removed && !(title.isEmpty() && body.isEmpty())) {
            throw new IllegalArgumentException("A removal has no title and no body");
        }
    }

    /// Starts a document that has nothing but its identity, order and kind.
    public static DocumentBuilder builder(
            DocumentId id, DocumentVersion version, DocumentKind kind) {
        return new DocumentBuilder(id, version, kind);
    }

    /// The tombstone that takes the place of a removed document.
    public static Document removal(DocumentId id, DocumentVersion version) {
        return new DocumentBuilder(id, version, DocumentKind.PAGE).removed().build();
    }

    /// Title in the main language; empty where the document has none.
    public String mainTitle() {
        return languages.isEmpty() ? "" : title.getOrDefault(languages.getFirst(), "");
    }

    /// Body in the main language; empty where the document has none.
    public String mainBody() {
        return languages.isEmpty() ? "" : body.getOrDefault(languages.getFirst(), "");
    }
}
