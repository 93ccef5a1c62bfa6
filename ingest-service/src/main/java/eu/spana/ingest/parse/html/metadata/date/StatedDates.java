package eu.spana.ingest.parse.html.metadata.date;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.PublishedDates;
import eu.spana.ingest.parse.date.DateStyle;
import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.stated.MetaTags;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Dates that a page states for machines in its head. Never those of a change.
final class StatedDates {
    /// Names that mean the publication and nothing else.
    private static final List<String> EXACT =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "og:published_time",
                    "article:published",
                    "og:published",
                    "published_time",
                    "datepublished",
                    "date_published",
                    "parsely-pub-date",
                    "sailthru.date",
                    "cxenseparse:recs:publishtime",
                    "cxenseparse:publishtime",
                    "rnews:datepublished",
                    "bt:pubdate",
                    "citation_publication_date",
                    "citation_online_date",
                    "citation_date",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dc.issued",
                    "dc.date.published",
                    "dcterms.available",
                    "pubdate",
                    "pub_date",
                    "publish-date",
                    "publishdate",
                    "publish_date",
                    "publication-date",
                    "publication_date",
                    "publicationdate",
                    "published-date",
                    "published_date",
                    "publisheddate",
                    "og:pubdate",
                    "og:publish_date",
                    "article:publicationdate",
                    "ptime",
                    "originalpublicationdate",
                    "article.published",
                    "published",
                    "article_date_original",
                    "vr:published_time",
                    "gentics.dateofpublication",
                    "dateofpublication",
                    "issued",
                    "shareaholic:article_published_time",
                    "article:post_date",
                    "article-publish-date",
                    "tc:publication_date",
                    "prism.publicationdate",
                    "eprints.date",
                    "bepress_citation_date",
                    "article:publish_time",
                    "og:article:publish_time",
                    "content_create_date",
                    "video:release_date");

    /// Names that mean it mostly.
    private static final List<String> LIKELY =
            List.of(
                    "dcterms.created",
                    "dc.date.created",
                    "dc.created",
                    "dc.date",
                    "dcterms.date",
                    "dc:date",
                    "dc.date.x-metadatacreated",
                    "datecreated",
                    "created",
                    "date_created",
                    "creation_date",
                    "article:created",
                    "date",
                    "article.created",
                    "displaydate",
                    "dc.terms.created",
                    "uploaddate",
                    "original-publish-date",
                    "release_date",
                    "live_date",
                    "timestamp",
                    "contentdate");

    private StatedDates() {}

    static Optional<Published> inJsonLd(JsonLd data, Instant visit) {
        return Stream.of(
                        data.text("datePublished"),
                        data.ofPage("datePublished"),
                        data.text("dateCreated"),
                        data.text("uploadDate"))
                .flatMap(Optional::stream)
                .flatMap(text ->
                        PublishedDates.parse(text, Basis.JSON_LD, Confidence.JSON_LD, visit)
                                .stream())
                .findFirst();
    }

    static Optional<Published> inMeta(MetaTags metas, DateStyle style, Instant visit) {
        return first(metas, EXACT, style, visit);
    }

    static Optional<Published> likelyInMeta(MetaTags metas, DateStyle style, Instant visit) {
        return first(metas, LIKELY, style, visit);
    }

    private static Optional<Published> first(
            MetaTags metas, List<String> names, DateStyle style, Instant visit) {
        return metas.all(names)
                .flatMap(text -> PublishedDates.parse(text, style, visit).stream())
                .findFirst()
                .map(date ->
                        new Published(date.date(), date.precision(), Basis.META, Confidence.META));
    }
}
