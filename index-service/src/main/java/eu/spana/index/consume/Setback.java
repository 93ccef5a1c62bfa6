package eu.spana.index.consume;

import eu.spana.index.consume.poll.Settlement;
import eu.spana.index.feed.Feed;
import eu.spana.index.log.EventLog;

/// A feed that could not go on although its index looked as it should. That it tries again says
/// nothing: the setback is over when what it left open is settled.
record Setback(Feed feed, Settlement.Blocked cause) {

    /// Whether the feed that runs now has overcome it. One into another index never had it.
    boolean isOver(Feed now, EventLog log) {
        return !feed.isSameAs(now) || log.hasSettled(feed, cause.open());
    }
}
