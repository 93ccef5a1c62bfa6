package eu.spana.ingest.parse.html.metadata.title;

import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.text.HeadingText;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The title of a page's article: its headline, as a reader would copy it. A heading that agrees
/// with what the page calls itself wins; a heading that repeats the name of the site never does.
public final class PageTitle {
    private static final int MAX_LENGTH = 500;

    /// So many words make a part of a title a headline of its own.
    private static final int HEADLINE_WORDS = 3;

    /// Share of words that a heading has in common with the title of its page.
    private static final double RELATED = 0.3;

    /// Pages with more main headings use them for everything.
    private static final int MANY = 5;

    private final PageSigns signs;
    private final String title;
    private final String shared;
    private final String ownTitle;
    private final Set<String> site = new HashSet<>();
    private final List<String> headings;

    private PageTitle(PageSigns signs, JsonLd data) {
        this.signs = signs;
        title = shortened(signs.title());
        shared = shortened(signs.metas().first("og:title", "twitter:title").orElse(""));
        Stream.of(signs.metas().first("og:site_name"), signs.metas().first("application-name"))
                .flatMap(Optional::stream)
                .map(TitleWords::of)
                .forEach(site::add);
        headings = headingsOf(signs, "h1");
        ownTitle = data.text("headline").map(PageTitle::shortened).orElse("");
    }

    public static String of(PageSigns signs, JsonLd data) {
        return new PageTitle(signs, data).choose();
    }

    private String choose() {
        List<String> credible = headings.stream().filter(heading -> !isSite(heading)).toList();
        return agreed(credible)
                .or(() -> within(credible))
                .or(() -> only(credible))
                .or(() -> agreed(lesserHeadings()))
                .or(() -> Optional.of(ownTitle).filter(text -> !text.isEmpty()))
                .orElseGet(this::withoutSite);
    }

    /// The heading that is the page's title or a part of it.
    private Optional<String> agreed(List<String> credible) {
        Set<String> cuts = new HashSet<>();
        Stream.of(title, shared, ownTitle)
                .filter(whole -> !whole.isEmpty())
                .flatMap(whole -> new TitleParts(whole).cuts().stream())
                .map(TitleWords::of)
                .forEach(cuts::add);
        return credible.stream()
                .filter(heading -> cuts.contains(TitleWords.of(heading)))
                .reduce(PageTitle::longer)
                .map(this::withoutSite);
    }

    /// The shorter of two parts of a title is the site or a section.
    private static String longer(String one, String other) {
        boolean isLonger =
                TitleWords.count(TitleWords.of(other)) > TitleWords.count(TitleWords.of(one));
        return isLonger ? other : one;
    }

    /// Pages without a main heading have their headline one level below.
    private List<String> lesserHeadings() {
        return headingsOf(signs, "h2").stream()
                .filter(heading -> !isSite(heading))
                .filter(heading -> TitleWords.count(TitleWords.of(heading)) >= HEADLINE_WORDS)
                .toList();
    }

    /// The heading in the page's title, or the page's title in a heading that says more.
    private Optional<String> within(List<String> credible) {
        List<String> wholes =
                Stream.of(shared, title, ownTitle).filter(whole -> !whole.isEmpty()).toList();
        for (String heading : credible) {
            String words = TitleWords.of(heading);
            for (String whole : wholes) {
                if (TitleWords.count(words) >= 2
                        && TitleWords.contains(TitleWords.of(whole), words)) {
                    return Optional.of(heading);
                }
            }
            for (String whole : wholes) {
                String core = withoutSite(whole);
                String coreWords = TitleWords.of(core);
                if (TitleWords.count(coreWords) >= HEADLINE_WORDS
                        && TitleWords.endsWith(words, coreWords)) {
                    return Optional.of(core);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> only(List<String> credible) {
        if (credible.size() > MANY) {
            return Optional.empty();
        }
        List<String> related =
                credible.stream()
                        .filter(heading ->
                                Stream.of(title, shared, ownTitle)
                                        .anyMatch(whole ->
                                                TitleWords.common(
                                                                TitleWords.of(heading),
                                                                TitleWords.of(whole))
                                                        >= RELATED))
                        .toList();
        if (!related.isEmpty()) {
            return Optional.of(related.getFirst());
        }
        return credible.size() == 1 && TitleWords.count(TitleWords.of(credible.getFirst())) > 1
                ? Optional.of(credible.getFirst())
                : Optional.empty();
    }

    private String withoutSite() {
        String t = TitleWords.of(title);
        String s = TitleWords.of(shared);
        // What is left of a title when its end is taken off was taken off by the page itself.
        if (!s.isEmpty() && t.length() > s.length() && (t.startsWith(s) || t.endsWith(s))) {
            return shared;
        }
        return withoutSite(shared.isEmpty() ? title : shared);
    }

    private String withoutSite(String whole) {
        var parts = new TitleParts(whole);
        int count = parts.parts().size();
        if (count < 2) {
            return whole;
        }
        String last = TitleWords.of(parts.parts().getLast());
        if (site.contains(last) || isSiteLike(parts)) {
            return withoutSections(parts, count - 1);
        }
        String first = TitleWords.of(parts.parts().getFirst());
        return site.contains(first) ? parts.from(1) : whole;
    }

    private static String withoutSections(TitleParts parts, int count) {
        boolean listed = parts.markAfter(1).startsWith("|") || parts.markAfter(1).startsWith("»");
        boolean complete =
                TitleWords.count(TitleWords.of(parts.parts().getFirst())) >= HEADLINE_WORDS;
        return listed && complete ? parts.upTo(1) : parts.upTo(count);
    }

    /// Whether the last part looks like the name of a site: shorter than what it follows.
    private static boolean isSiteLike(TitleParts parts) {
        int count = parts.parts().size();
        String rest = parts.upTo(count - 1);
        String last = parts.parts().getLast();
        return !parts.markAfter(count - 1).equals(":")
                && last.length() < rest.length()
                && TitleWords.count(TitleWords.of(last)) <= HEADLINE_WORDS + 2;
    }

    private boolean isSite(String heading) {
        String words = TitleWords.of(heading);
        if (words.isEmpty() || site.contains(words)) {
            return true;
        }
        // The headline is shared; what the title has besides is the site.
        String sharedWords = TitleWords.of(shared);
        String titleWords = TitleWords.of(title);
        boolean besides =
                !sharedWords.isEmpty()
                        && !TitleWords.contains(sharedWords, words)
                        && TitleWords.common(sharedWords, words) < RELATED;
        boolean atEdge =
                TitleWords.endsWith(titleWords, words) || TitleWords.startsWith(titleWords, words);
        return besides && atEdge && !titleWords.equals(words);
    }

    private static List<String> headingsOf(PageSigns signs, String level) {
        List<String> texts = new ArrayList<>();
        for (boolean around : new boolean[] {false, true}) {
            signs.headings().stream()
                    .filter(sign -> sign.element().nameIs(level))
                    .filter(sign -> signs.regions().isFurniture(sign.region()) == around)
                    .filter(sign -> !leadsToFrontPage(sign.element()))
                    .map(sign -> shortened(HeadingText.of(sign.element())))
                    .filter(text -> !text.isEmpty() && !texts.contains(text))
                    .limit(20)
                    .forEach(texts::add);
        }
        return texts;
    }

    /// The name of the site links to its front page.
    private static boolean leadsToFrontPage(Element heading) {
        Element link = heading.selectFirst("a[href]");
        Element around = link == null ? heading.parent() : link;
        String href = around == null || !around.nameIs("a") ? "" : around.attr("href").strip();
        return href.equals("/") || href.matches("(?i)https?://[^/?#]{1,200}/?");
    }

    private static String shortened(String text) {
        String tidy = HeadingText.tidy(text);
        return tidy.substring(0, Math.min(MAX_LENGTH, tidy.length())).strip();
    }
}
