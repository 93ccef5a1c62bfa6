package eu.spana.ingest.parse.content;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the content says about an article.
///
/// @param language BCP 47, as the content claims; not verified
/// @param url canonical address or permalink, absolute
/// @param permalink whether the address belongs to this article of a page with several
/// @param section part of the site that the article stands in, as the page shows it
/// @param image address of the picture that stands for the article, absolute
/// @param alternates addresses of the same article in other languages, by BCP 47 language
public record Metadata(
        DocumentKind kind,
        @Nullable String language,
        @Nullable Published published,
        List<String> authors,
        List<String> tags,
        @Nullable String url,
        boolean permalink,
        @Nullable String section,
        @Nullable String image,
        Map<String, String> alternates) {
    public Metadata {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        alternates = Collections.unmodifiableMap(new LinkedHashMap<>(alternates));
    }

    /// Nothing but a kind.
    public static Metadata of(DocumentKind kind) {
        return new MetadataBuilder(kind).build();
    }

    public static MetadataBuilder builder(DocumentKind kind) {
        return new MetadataBuilder(kind);
    }

    public Metadata withTags(List<String> values) {
        return new MetadataBuilder(this).tags(values).build();
    }

    public Metadata withPublished(@Nullable Published value) {
        return new MetadataBuilder(this).published(value).build();
    }

    public Metadata withCanonical(@Nullable String value) {
        return new MetadataBuilder(this).canonical(value).build();
    }

    public Metadata withKind(DocumentKind value) {
        return new MetadataBuilder(this).kind(value).build();
    }
}
