package eu.spana.ingest.parse.content;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// Gathers what a page says about its article, piece by piece.
public final class MetadataBuilder {
    private DocumentKind kind;
    private @Nullable String language;
    private @Nullable Published published;
    private List<String> authors = List.of();
    private List<String> tags = List.of();
    private @Nullable String url;
    private boolean permalink;
    private @Nullable String section;
    private @Nullable String image;
    private Map<String, String> alternates = Map.of();

    MetadataBuilder(DocumentKind kind) {
        this.kind = kind;
    }

    MetadataBuilder(Metadata start) {
        kind = start.kind();
        language = start.language();
        published = start.published();
        authors = start.authors();
        tags = start.tags();
        url = start.url();
        permalink = start.permalink();
        section = start.section();
        image = start.image();
        alternates = start.alternates();
    }

    public MetadataBuilder kind(DocumentKind value) {
        kind = value;
        return this;
    }

    public MetadataBuilder language(@Nullable String value) {
        language = value;
        return this;
    }

    public MetadataBuilder published(@Nullable Published value) {
        published = value;
        return this;
    }

    public MetadataBuilder authors(List<String> value) {
        authors = value;
        return this;
    }

    public MetadataBuilder tags(List<String> value) {
        tags = value;
        return this;
    }

    public MetadataBuilder section(@Nullable String value) {
        section = value;
        return this;
    }

    public MetadataBuilder image(@Nullable String value) {
        image = value;
        return this;
    }

    public MetadataBuilder alternates(Map<String, String> value) {
        alternates = value;
        return this;
    }

    /// Address of the whole page, as the page calls it.
    public MetadataBuilder canonical(@Nullable String value) {
        url = value;
        permalink = false;
        return this;
    }

    /// Address of this article of a page with several.
    public MetadataBuilder permalink(@Nullable String value) {
        url = value;
        permalink = true;
        return this;
    }

    public Metadata build() {
        return new Metadata(
                kind,
                language,
                published,
                authors,
                tags,
                url,
                permalink,
                section,
                image,
                alternates);
    }
}
