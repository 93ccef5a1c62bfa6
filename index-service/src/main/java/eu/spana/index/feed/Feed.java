package eu.spana.index.feed;

import eu.spana.document.IndexName;

/// The flow of all events into one physical index, with a consumer group of its own. Any number of
/// them run side by side and know nothing of each other: during a rebuild the old and the new index
/// each follow the log.
public final class Feed {
    private final IndexName index;
    private final String uuid;
    private volatile boolean live;

    /// @param uuid given by Elasticsearch at creation: an index that was deleted and created again,
    ///   or restored, under the same name has another one
    /// @param live whether searches read this index; all others give way to it
    public Feed(IndexName index, String uuid, boolean live) {
        this.index = index;
        this.uuid = uuid;
        this.live = live;
    }

    public IndexName index() {
        return index;
    }

    public WriteAlias writeAlias() {
        return WriteAlias.of(index);
    }

    /// Offsets belong to the index they speak of: one that was created anew, or restored, is filled
    /// from the beginning of the log.
    public String group(String prefix) {
        return prefix + "-" + uuid;
    }

    /// May change while the feed runs: a swap of the read alias does that.
    public boolean isLive() {
        return live;
    }

    public void setLive(boolean live) {
        this.live = live;
    }

    /// Whether both lead into the same index from the same place.
    public boolean isSameAs(Feed other) {
        return uuid.equals(other.uuid);
    }

    /// The metrics' word for what this feed is for.
    public String purpose() {
        return live ? "live" : "rebuild";
    }

    @Override
    public String toString() {
        return index.value();
    }
}
