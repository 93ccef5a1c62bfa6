package eu.spana.document;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts a [Document] together field by field; what is not set stays absent.
public final class DocumentBuilder {
    private final DocumentId id;
    private final DocumentVersion version;
    private final DocumentKind kind;
    private final Map<String, String> title = new LinkedHashMap<>();
    private @Nullable Boolean titleFromBody;
    private final Map<String, String> body = new LinkedHashMap<>();
    private final List<String> languages = new ArrayList<>();
    private @Nullable Published published;
    private List<String> authors = List.of();
    private List<String> tags = List.of();
    private @Nullable String site;
    private @Nullable String url;
    private @Nullable String section;
    private @Nullable String image;
    private Map<String, String> alternates = Map.of();
    private @Nullable Instant retrievedAt;
    private @Nullable String contentType;
    private long contentBytes;
    private @Nullable String contentSha256;
    private @Nullable String fingerprint;
    private @Nullable Indicators indicators;
    private List<CutBlock> cut = List.of();
    private boolean removed;
    private Visibility visibility = Visibility.PUBLIC;

    DocumentBuilder(DocumentId id, DocumentVersion version, DocumentKind kind) {
        this.id = id;
        this.version = version;
        this.kind = kind;
    }

    /// Adds the text in one language; the first language added is the main one. A blank title or
    /// body is left out.
    public DocumentBuilder text(String language, String titleText, String bodyText) {
        languages.add(language);
        if (!titleText.isBlank()) {
            title.put(language, titleText);
        }
        if (!bodyText.isBlank()) {
            body.put(language, bodyText);
        }
        return this;
    }

    /// Says that the first sentence of the body stands in for a title.
    public DocumentBuilder titleFromBody() {
        titleFromBody = true;
        return this;
    }

    public DocumentBuilder published(@Nullable Published value) {
        published = value;
        return this;
    }

    public DocumentBuilder authors(List<String> values) {
        authors = values;
        return this;
    }

    public DocumentBuilder tags(List<String> values) {
        tags = values;
        return this;
    }

    public DocumentBuilder source(@Nullable String siteName, @Nullable String address) {
        site = siteName;
        url = address;
        return this;
    }

    public DocumentBuilder section(@Nullable String value) {
        section = value;
        return this;
    }

    public DocumentBuilder image(@Nullable String value) {
        image = value;
        return this;
    }

    public DocumentBuilder alternates(Map<String, String> values) {
        alternates = values;
        return this;
    }

    /// The raw content: when it was fetched, its media type, size in bytes and SHA-256 in hex.
    public DocumentBuilder content(
            @Nullable Instant fetched, String mediaType, long bytes, String sha256) {
        retrievedAt = fetched;
        contentType = mediaType;
        contentBytes = bytes;
        contentSha256 = sha256;
        return this;
    }

    public DocumentBuilder fingerprint(@Nullable String value) {
        fingerprint = value;
        return this;
    }

    public DocumentBuilder indicators(@Nullable Indicators value) {
        indicators = value;
        return this;
    }

    public DocumentBuilder cut(List<CutBlock> values) {
        cut = values;
        return this;
    }

    public DocumentBuilder visibility(Visibility value) {
        visibility = value;
        return this;
    }

    DocumentBuilder removed() {
        removed = true;
        return this;
    }

    public Document build() {
        return new Document(
                id,
                version,
                kind,
                title,
                titleFromBody,
                body,
                languages,
                published,
                authors,
                tags,
                site,
                url,
                section,
                image,
                alternates,
                retrievedAt,
                contentType,
                contentBytes,
                contentSha256,
                fingerprint,
                indicators,
                cut,
                removed,
                visibility);
    }
}
