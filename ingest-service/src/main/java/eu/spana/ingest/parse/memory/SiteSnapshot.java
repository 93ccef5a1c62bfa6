package eu.spana.ingest.parse.memory;

import java.util.Map;

/// What is known of one site, to be kept or told to another memory. Merging is commutative, and
/// merging twice changes nothing for the pages that are known by name.
///
/// @param pagesSeen how many pages this knowledge comes from
/// @param lines by the hash of the line
public record SiteSnapshot(int pagesSeen, Map<Long, Sightings> lines) {
    public SiteSnapshot {
        lines = Map.copyOf(lines);
    }
}
