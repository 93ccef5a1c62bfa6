package eu.spana.ingest.parse.memory;

/// What tells one page from another: its address, and the text that it mainly holds. Pages that
/// have either in common are sightings of one.
///
/// @param address hash of what identifies the document
/// @param text hash of its longest line
public record PageKey(long address, long text) {
    boolean isSameAs(PageKey other) {
        return address == other.address || text == other.text;
    }
}
