package eu.spana.ingest.parse.html.metadata.title;

import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.title.Headings.Heading;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;
import eu.spana.ingest.parse.html.type.PageType;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The title of a page's article: its headline, as a reader would copy it. A heading that agrees
/// with what the page calls itself wins; a heading that repeats the name of the site never does.
public final class PageTitle {
    /// Share of words that a heading has in common with the title of its page.
    static final double RELATED = 0.3;

    /// Pages with more main headings use them for everything.
    private static final int MANY = 5;

    /// Their headings are slogans and labels; their titles say what there is.
    private static final Set<PageType> LABELLED = EnumSet.of(PageType.SERVICE, PageType.COLLECTION);

    private final StatedTitles stated;
    private final PageWords address;
    private final List<Heading> main;
    private final List<Heading> lesser;

    /// @param url of the page; empty when unknown
    public PageTitle(PageSigns signs, JsonLd data, String url) {
        stated = new StatedTitles(signs, data, url);
        address = new PageWords(url);
        main = credible(signs, "h1");
        // Pages without a main heading have their headline one level below.
        lesser =
                credible(signs, "h2").stream()
                        .filter(heading ->
                                TitleWords.count(heading.words()) >= StatedTitles.HEADLINE_WORDS)
                        .toList();
    }

    private List<Heading> credible(PageSigns signs, String level) {
        return Headings.of(signs, level).stream()
                .filter(heading -> !stated.nameSite(heading))
                .toList();
    }

    /// As the page shows it; what it calls itself where it shows none.
    public String headline() {
        return choose(heading -> heading);
    }

    /// What to call the page: its headline, or its title without the site where that says better
    /// what a page of this type is about.
    public String of(PageType type) {
        return choose(heading -> prefersTitle(heading, type) ? stated.title() : heading);
    }

    /// @param dispute decides about a heading that the titles of the page do not repeat
    private String choose(UnaryOperator<String> dispute) {
        return agreed(main)
                .or(this::within)
                .or(() -> only().map(dispute))
                .or(() -> agreed(lesser))
                .or(stated::own)
                .orElseGet(stated::title);
    }

    /// The address was made of the one or the other; where it does not tell, the type does.
    private boolean prefersTitle(String heading, PageType type) {
        String title = stated.title();
        if (title.isEmpty() || title.contains("|") || stated.site().has(title) || !stated.agree()) {
            return false;
        }
        int ahead = address.common(title) - address.common(heading);
        return ahead > 0 || (ahead == 0 && LABELLED.contains(type));
    }

    /// The heading that is a title of the page or a part of it. One that is all of a title that
    /// names no site comes first; of others the shorter is the site or a section.
    private Optional<String> agreed(List<Heading> headings) {
        Set<String> cuts = new HashSet<>();
        stated.all().forEach(whole -> cuts.addAll(words(new TitleParts(whole).cuts())));
        Comparator<Heading> order =
                Comparator.<Heading, Boolean>comparing(one -> stated.areExactly(one.words()))
                        .thenComparingInt(one -> TitleWords.count(one.words()));
        return headings.stream()
                .filter(heading -> cuts.contains(heading.words()))
                .reduce((one, other) -> order.compare(other, one) > 0 ? other : one)
                .map(heading -> stated.withoutSiteOfHeading(heading.text()));
    }

    private static Set<String> words(List<String> titles) {
        return titles.stream().map(TitleWords::of).collect(Collectors.toSet());
    }

    /// The heading in a title of the page, or the title in a heading that says more.
    private Optional<String> within() {
        for (Heading heading : main) {
            boolean several = TitleWords.count(heading.words()) >= 2;
            if (several && stated.all().stream().anyMatch(whole -> contains(whole, heading))) {
                return Optional.of(heading.text());
            }
            Optional<String> core =
                    stated.outer().stream()
                            .map(stated::withoutSite)
                            .filter(title -> isEndOf(heading, TitleWords.of(title)))
                            .findFirst();
            if (core.isPresent()) {
                return core;
            }
        }
        return Optional.empty();
    }

    private static boolean contains(String whole, Heading heading) {
        return TitleWords.contains(TitleWords.of(whole), heading.words());
    }

    private static boolean isEndOf(Heading heading, String words) {
        return TitleWords.count(words) >= StatedTitles.HEADLINE_WORDS
                && TitleWords.endsWith(heading.words(), words);
    }

    /// The first heading that has to do with a title of the page, or the only one.
    private Optional<String> only() {
        if (main.size() > MANY) {
            return Optional.empty();
        }
        Optional<String> related =
                main.stream().filter(this::isRelated).map(Heading::text).findFirst();
        boolean isOnly = main.size() == 1 && TitleWords.count(main.getFirst().words()) > 1;
        return related.or(() -> isOnly ? Optional.of(main.getFirst().text()) : Optional.empty());
    }

    private boolean isRelated(Heading heading) {
        return stated.all().stream()
                .anyMatch(whole ->
                        TitleWords.common(heading.words(), TitleWords.of(whole)) >= RELATED);
    }
}
