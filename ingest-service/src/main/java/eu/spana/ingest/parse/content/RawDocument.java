package eu.spana.ingest.parse.content;

import org.jspecify.annotations.Nullable;

/// One document as it came in: its bytes and what the caller says about them.
public record RawDocument(RawContent content, Claims claims) {
    /// The address to resolve links against; empty when unknown.
    public String baseUrl() {
        var url = claims.url();
        return url == null ? "" : url.toString();
    }

    public @Nullable String declaredType() {
        return content.declaredType();
    }
}
