package eu.spana.ingest.parse.html.metadata.title;

import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.text.HeadingText;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a page calls itself where readers do not see it: in the title of its window, where it is
/// shared, in its JSON-LD. Most of it names the site too.
final class StatedTitles {
    private static final int MAX_LENGTH = 500;

    /// So many words make a part of a title a headline of its own.
    static final int HEADLINE_WORDS = 3;

    private final String window;
    private final String shared;
    private final String own;
    private final SiteNames site;

    StatedTitles(PageSigns signs, JsonLd data, String url) {
        site = new SiteNames(url);
        Stream.of(signs.metas().first("og:site_name"), signs.metas().first("application-name"))
                .flatMap(Optional::stream)
                .forEach(site::add);
        window = shortened(signs.title());
        String card = shortened(signs.metas().first("og:title", "twitter:title").orElse(""));
        // Some sites share all their pages by the name of the site.
        shared = site.has(card) && !site.has(window) ? "" : card;
        own = data.text("headline").map(StatedTitles::shortened).orElse("");
        addWhatFollows(TitleWords.of(window), TitleWords.of(shared));
    }

    static String shortened(String text) {
        String tidy = HeadingText.tidy(text);
        return tidy.substring(0, Math.min(MAX_LENGTH, tidy.length())).strip();
    }

    /// What the window has besides the title under which the page is shared is the site.
    private void addWhatFollows(String words, String begin) {
        if (!begin.isEmpty() && words.length() > begin.length() && words.startsWith(begin + " ")) {
            site.add(words.substring(begin.length()));
        }
    }

    SiteNames site() {
        return site;
    }

    /// In the order in which they are trusted, none of them empty.
    List<String> all() {
        return Stream.of(shared, window, own).filter(text -> !text.isEmpty()).toList();
    }

    /// The title of the window and the one that is shared.
    List<String> outer() {
        return Stream.of(shared, window).filter(text -> !text.isEmpty()).toList();
    }

    /// Those that name no site: shared, or the headline in JSON-LD.
    boolean areExactly(String words) {
        return !words.isEmpty()
                && (TitleWords.of(shared).equals(words) || TitleWords.of(own).equals(words));
    }

    /// The headline in JSON-LD.
    Optional<String> own() {
        return Optional.of(own).filter(text -> !text.isEmpty());
    }

    /// The title without the site; empty when the page has none.
    String title() {
        String words = TitleWords.of(window);
        String begin = TitleWords.of(shared);
        // What is left of a title when its end is taken off was taken off by the page itself.
        boolean cut =
                !begin.isEmpty()
                        && words.length() > begin.length()
                        && (words.startsWith(begin) || words.endsWith(begin));
        if (!cut) {
            return withoutSite(shared.isEmpty() ? window : shared);
        }
        var parts = new TitleParts(shared);
        int last = parts.parts().size() - 1;
        return last > 0 && site.has(parts.parts().get(last)) ? parts.upTo(last) : shared;
    }

    /// Whether the page is called the same wherever it states a title.
    boolean agree() {
        return TitleWords.of(withoutSite(window)).equals(TitleWords.of(title()));
    }

    String withoutSite(String whole) {
        var parts = new TitleParts(whole);
        int count = parts.parts().size();
        if (count < 2) {
            return whole;
        }
        if (site.has(parts.parts().getLast())) {
            return parts.withoutSections(count - 1);
        }
        if (site.areSaidToBe(parts.parts().getFirst())) {
            return parts.from(1);
        }
        return parts.endInSite() ? parts.withoutSections(count - 1) : whole;
    }

    /// A dash in a headline is the headline's own.
    String withoutSiteOfHeading(String heading) {
        var parts = new TitleParts(heading);
        int count = parts.parts().size();
        boolean dashed = count > 1 && "–—".contains(parts.markAfter(count - 1));
        return dashed && !site.areSaidToBe(parts.parts().getLast())
                ? heading
                : withoutSite(heading);
    }

    /// Whether a heading is the name of the site: by name, or because the title of the window has
    /// it besides the one that is shared.
    boolean nameSite(Headings.Heading heading) {
        String words = heading.words();
        if (words.isEmpty() || site.areSaidToBe(heading.text())) {
            return true;
        }
        String begin = TitleWords.of(shared);
        String whole = TitleWords.of(window);
        if (whole.equals(words)) {
            return false;
        }
        boolean atEnd = TitleWords.endsWith(whole, words);
        if (begin.isEmpty()) {
            return heading.around() && new TitleParts(window).lastIs(words);
        }
        boolean besides =
                !TitleWords.contains(begin, words)
                        && TitleWords.common(begin, words) < PageTitle.RELATED;
        boolean atStart = TitleWords.startsWith(whole, words) && TitleWords.contains(whole, begin);
        return besides && (atEnd || atStart);
    }
}
