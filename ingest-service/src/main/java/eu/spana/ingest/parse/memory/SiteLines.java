package eu.spana.ingest.parse.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// The lines of one site and where they were seen; those not seen for longest are forgotten. Safe
/// for use by many threads.
final class SiteLines {
    /// A dozen pages of fifty lines; what comes back is seen again before it is forgotten.
    private static final int MAX_LINES = 600;

    /// Pages that are told by name when they come again at once; others by their lines.
    private static final int LATEST_PAGES = 32;

    private static final float LOAD = 0.75f;

    private final Map<Long, Sightings> lines =
            new LinkedHashMap<>(16, LOAD, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, Sightings> eldest) {
                    return size() > MAX_LINES;
                }
            };

    private final Deque<PageKey> latest = new ArrayDeque<>();
    private int pagesSeen;

    synchronized void observe(PageKey page, long[] hashes) {
        if (latest.stream().anyMatch(page::isSameAs)) {
            return;
        }
        for (long hash : hashes) {
            if (hash != 0) {
                Sightings known = lines.get(hash);
                lines.put(hash, known == null ? Sightings.first(pagesSeen, page) : known.and(page));
            }
        }
        pagesSeen++;
        latest.addFirst(page);
        if (latest.size() > LATEST_PAGES) {
            latest.removeLast();
        }
    }

    /// How often each line was seen, and on which part of the pages.
    synchronized Recurrence[] recurrences(long[] hashes) {
        var found = new Recurrence[hashes.length];
        for (int index = 0; index < hashes.length; index++) {
            Sightings known = lines.get(hashes[index]);
            found[index] =
                    known == null
                            ? Recurrence.NONE
                            : new Recurrence(known.count(), known.share(pagesSeen));
        }
        return found;
    }

    synchronized SiteSnapshot snapshot() {
        return new SiteSnapshot(pagesSeen, Map.copyOf(lines));
    }

    synchronized void merge(SiteSnapshot other) {
        other.lines().forEach((hash, sightings) -> lines.merge(hash, sightings, Sightings::and));
        pagesSeen = Math.max(pagesSeen, other.pagesSeen());
    }
}
