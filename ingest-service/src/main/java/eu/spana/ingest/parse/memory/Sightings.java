package eu.spana.ingest.parse.memory;

import java.util.ArrayList;
import java.util.List;

/// The pages of a site on which a line was seen: the first few by name, the others by number.
///
/// @param firstPage how many pages of the site had been seen before the first of these
/// @param pages distinct
/// @param more how many further sightings there were; pages seen again may be among them
record Sightings(int firstPage, List<PageKey> pages, int more) {
    /// Enough to be sure that pages are distinct; what comes back on so many is furniture anyway.
    static final int NAMED = 8;

    Sightings {
        pages = List.copyOf(pages);
    }

    static Sightings first(int pagesSeen, PageKey page) {
        return new Sightings(pagesSeen, List.of(page), 0);
    }

    Sightings and(PageKey page) {
        if (pages.stream().anyMatch(page::isSameAs)) {
            return this;
        }
        if (pages.size() == NAMED) {
            return new Sightings(firstPage, pages, more + 1);
        }
        List<PageKey> named = new ArrayList<>(pages);
        named.add(page);
        return new Sightings(firstPage, named, more);
    }

    /// With what another memory saw.
    Sightings and(Sightings other) {
        Sightings both = this;
        for (PageKey page : other.pages) {
            both = both.and(page);
        }
        return new Sightings(
                Math.min(firstPage, other.firstPage), both.pages, both.more + other.more);
    }

    int count() {
        return pages.size() + more;
    }

    /// Of the pages seen since the line first was, the part that has it.
    double share(int pagesSeen) {
        return (double) count() / Math.max(count(), pagesSeen - firstPage);
    }
}
