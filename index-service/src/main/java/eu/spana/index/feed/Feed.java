package eu.spana.index.feed;

import eu.spana.document.IndexName;

/// The flow of all events into one physical index, with a consumer group of its own. Any number of
/// them run side by side and know nothing of each other: during a rebuild the old and the new index
/// each follow the log.
public final class Feed {
    private final IndexName index;
    private final String uuid;
    private final int generation;
    private volatile boolean live;
    private volatile boolean begun;

    /// @param uuid given by Elasticsearch at creation: an index that was deleted and created again,
    ///   or restored, under the same name has another one
    /// @param generation counts how often the log was replaced beneath this index
    /// @param live whether searches read this index; all others give way to it
    public Feed(IndexName index, String uuid, int generation, boolean live) {
        this.index = index;
        this.uuid = uuid;
        this.generation = generation;
        this.live = live;
    }

    public IndexName index() {
        return index;
    }

    public String uuid() {
        return uuid;
    }

    public int generation() {
        return generation;
    }

    public WriteAlias writeAlias() {
        return WriteAlias.of(index);
    }

    /// May change while the feed runs: a swap of the read alias does that.
    public boolean isLive() {
        return live;
    }

    public void setLive(boolean live) {
        this.live = live;
    }

    /// Whether it has shown that it can do its work: something was written, or there is nothing to
    /// write.
    public boolean hasBegun() {
        return begun;
    }

    public void begin() {
        begun = true;
    }

    /// Whether both lead into the same index from the same log.
    public boolean isSameAs(Feed other) {
        return uuid.equals(other.uuid) && generation == other.generation;
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
