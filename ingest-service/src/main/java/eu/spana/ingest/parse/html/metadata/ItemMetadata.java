package eu.spana.ingest.parse.html.metadata;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.MetadataBuilder;
import eu.spana.ingest.parse.html.metadata.author.AuthorNames;
import eu.spana.ingest.parse.html.metadata.date.PublicationDate;
import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.title.Headline;
import eu.spana.ingest.parse.html.metadata.walk.PageReading;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;

import java.time.Instant;
import java.util.List;

/// Metadata of one article on a page with several: only what stands in its own element.
final class ItemMetadata {
    private static final JsonLd NOTHING_STATED = new JsonLd(List.of());

    private ItemMetadata() {}

    static MetadataBuilder of(PageSigns signs, String title, String permalink, Instant visit) {
        var page = new PageReading(signs, NOTHING_STATED, Headline.lineOf(signs, title), visit);
        String url = permalink.isEmpty() ? null : permalink;
        return Metadata.builder(DocumentKind.POST)
                .published(PublicationDate.of(page, url).orElse(null))
                .authors(AuthorNames.of(page))
                .tags(PageTags.of(signs, NOTHING_STATED))
                .permalink(url);
    }
}
