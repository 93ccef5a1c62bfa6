package eu.spana.ingest.parse.memory;

/// How a line comes back on the pages of its site.
///
/// @param pages distinct pages that have it
/// @param share of the pages seen since it first was
record Recurrence(int pages, double share) {
    static final Recurrence NONE = new Recurrence(0, 0);

    /// Two pages may show one post; three that have a line in common show their frame. What stands
    /// on few of many pages is a phrase that an author likes.
    private static final int MIN_PAGES = 3;

    private static final double MIN_SHARE = 0.2;

    /// Between paragraphs of an article more is asked for: series repeat their sentences.
    private static final int MIN_PAGES_INSIDE = 4;

    private static final double MIN_SHARE_INSIDE = 0.4;

    boolean isFurniture() {
        return pages >= MIN_PAGES && share >= MIN_SHARE;
    }

    boolean isFurnitureInside() {
        return pages >= MIN_PAGES_INSIDE && share >= MIN_SHARE_INSIDE;
    }
}
