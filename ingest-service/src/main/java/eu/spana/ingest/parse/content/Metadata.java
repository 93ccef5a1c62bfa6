package eu.spana.ingest.parse.content;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the content says about an article.
///
/// @param language BCP 47, as the content claims; not verified
/// @param url canonical address or permalink, absolute
/// @param permalink whether the address belongs to this article of a page with several
public record Metadata(
        DocumentKind kind,
        @Nullable String language,
        @Nullable Published published,
        List<String> authors,
        List<String> tags,
        @Nullable String url,
        boolean permalink) {
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }

    /// Nothing but a kind.
    public static Metadata of(DocumentKind kind) {
        return new Metadata(kind, null, null, List.of(), List.of(), null, false);
    }

    public Metadata withTags(List<String> values) {
        return new Metadata(kind, language, published, authors, values, url, permalink);
    }

    public Metadata withPublished(@Nullable Published value) {
        return new Metadata(kind, language, value, authors, tags, url, permalink);
    }

    public Metadata withKind(DocumentKind value) {
        return new Metadata(value, language, published, authors, tags, url, permalink);
    }
}
