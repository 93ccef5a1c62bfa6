package eu.spana.ingest.parse.memory;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;

import java.util.Optional;

/// What comes back on the pages of each site, in bounded memory: so many sites of so many lines; a
/// line seen on one page takes about 200 bytes by its fields. Safe for use by many threads.
public final class SiteMemory {
    /// Sites not met for longest are forgotten.
    private static final int MAX_SITES = 300;

    /// Pages are read by few threads.
    private static final int CONCURRENCY = 8;

    private final Cache<String, SiteLines> sites =
            CacheBuilder.newBuilder().maximumSize(MAX_SITES).concurrencyLevel(CONCURRENCY).build();

    /// Learns the lines of a page. The same page again teaches nothing.
    ///
    /// @param lines by [LineHash]
    public void observe(String site, PageKey page, long[] lines) {
        linesOf(site).observe(page, lines);
    }

    /// Whether the line has come back on enough pages of the site.
    public boolean isFurniture(String site, long line) {
        return recurrences(site, line)[0].isFurniture();
    }

    /// What is known of the site; empty when nothing is.
    public Optional<SiteSnapshot> snapshot(String site) {
        return Optional.ofNullable(sites.getIfPresent(site)).map(SiteLines::snapshot);
    }

    /// Learns what another memory knows of the site.
    public void merge(String site, SiteSnapshot snapshot) {
        linesOf(site).merge(snapshot);
    }

    Recurrence[] recurrences(String site, long... lines) {
        return linesOf(site).recurrences(lines);
    }

    private SiteLines linesOf(String site) {
        return sites.asMap().computeIfAbsent(site, _ -> new SiteLines());
    }
}
