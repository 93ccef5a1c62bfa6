package eu.spana.ingest.parse.html.type;

/// What a page is made for. Decides what counts as its content.
public enum PageType {
    ARTICLE,
    LISTING,
    FORUM,
    PRODUCT,
    DOCUMENTATION,
    SERVICE,
    COLLECTION
}
