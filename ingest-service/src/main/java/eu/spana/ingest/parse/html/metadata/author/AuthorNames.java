package eu.spana.ingest.parse.html.metadata.author;

import eu.spana.ingest.parse.html.metadata.stated.JsonLd;
import eu.spana.ingest.parse.html.metadata.title.Headline;
import eu.spana.ingest.parse.html.metadata.title.TitleWords;
import eu.spana.ingest.parse.html.metadata.walk.NameHint;
import eu.spana.ingest.parse.html.metadata.walk.PageReading;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;
import eu.spana.ingest.parse.html.metadata.walk.Sign;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the authors of an article, from what a page states for machines to the line under its
/// headline. The site itself is its author only where nobody else is named.
public final class AuthorNames {
    private static final int MAX_NAMES = 20;
    private static final int NEAR = 40;
    private static final int MAX_BYLINE = 120;

    private static final List<String> META =
            List.of(
                    "author",
                    "article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "dc.contributor",
                    "byl",
                    "citation_author",
                    "rnews:author",
                    "cxenseparse:author",
                    "cxenseparse:recs:author",
                    "article:author_name",
                    "authors",
                    "article.author",
                    "creator",
                    "rbauthors",
                    "dcsext.author",
                    "og:author",
                    "og:article:author",
                    "twitter:creator:name",
                    "lp.article:author");

    private final PageSigns signs;
    private final JsonLd data;
    private final int headline;
    private final AuthorLines lines;
    private final String site;

    private AuthorNames(PageReading page) {
        signs = page.signs();
        data = page.data();
        headline = page.headline();
        lines = new AuthorLines(page);
        site = TitleWords.of(signs.metas().first("og:site_name").orElse(""));
    }

    public static List<String> of(PageReading page) {
        return new AuthorNames(page).find();
    }

    private List<String> find() {
        List<Supplier<Stream<String>>> places =
                List.of(
                        () -> data.authors().stream(),
                        this::inMeta,
                        () -> texts(neighbours(properties(true))),
                        () -> texts(neighbours(properties(false))),
                        this::inLinks,
                        this::inNamed,
                        () -> data.pageAuthors().stream(),
                        () -> lines.byline().stream(),
                        () -> data.organizations().stream(),
                        () -> lines.labelled().stream());
        List<String> fallback = List.of();
        for (Supplier<Stream<String>> place : places) {
            List<String> names = names(place.get());
            List<String> people = names.stream().filter(name -> !isSite(name)).toList();
            if (!people.isEmpty()) {
                return people;
            }
            fallback = fallback.isEmpty() ? names : fallback;
        }
        return fallback;
    }

    private static List<String> names(Stream<String> texts) {
        return texts.flatMap(text -> AuthorName.in(text).stream())
                .distinct()
                .limit(MAX_NAMES)
                .toList();
    }

    private boolean isSite(String name) {
        String words = TitleWords.of(name);
        return words.equals(site) || words.replace(" ", "").equals(site.replace(" ", ""));
    }

    private Stream<String> inMeta() {
        Stream<String> cards =
                Stream.of("1", "2")
                        .filter(card ->
                                AuthorName.isLabel(
                                        signs.metas().first("twitter:label" + card).orElse("")))
                        .flatMap(card -> signs.metas().first("twitter:data" + card).stream());
        return Stream.concat(signs.metas().all(META), cards).filter(text -> !text.contains("://"));
    }

    private Stream<Sign> properties(boolean names) {
        return signs.properties().stream()
                .filter(sign -> !signs.regions().isComment(sign.region()))
                .filter(sign -> {
                    String property = sign.attribute("itemprop").toLowerCase(Locale.ROOT);
                    return names
                            ? property.equals("name") && isInAuthor(sign)
                            : property.equals("author") || property.equals("creator");
                });
    }

    private static boolean isInAuthor(Sign sign) {
        var parent = sign.element().parent();
        for (int up = 0; up < 4 && parent != null; up++) {
            if (parent.attr("itemprop").contains("author")) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    private Stream<String> inLinks() {
        return texts(neighbours(nearest(signs.authorLinks())));
    }

    /// The first and those on the same lines: others wrote other articles, or comments.
    private static Stream<Sign> neighbours(Stream<Sign> some) {
        List<Sign> all = some.toList();
        return all.stream().filter(sign -> Math.abs(sign.line() - all.getFirst().line()) <= 2);
    }

    /// The nearest element to the headline whose class names an author; of nested ones the inner.
    private Stream<String> inNamed() {
        List<Sign> named =
                signs.named().stream()
                        .filter(sign -> sign.hints().contains(NameHint.AUTHOR))
                        .toList();
        List<Sign> bylines = nearest(named).filter(sign -> isByline(sign.text())).toList();
        return bylines.stream()
                .filter(sign -> sign.line() - bylines.getFirst().line() <= 1)
                .map(Sign::text)
                .min(Comparator.comparingInt(String::length))
                .stream();
    }

    private static boolean isByline(String text) {
        return text.length() <= MAX_BYLINE && !AuthorName.in(text).isEmpty();
    }

    private Stream<Sign> nearest(List<Sign> some) {
        return some.stream()
                .filter(sign ->
                        Headline.isBeside(sign.line(), headline)
                                || !signs.regions().isFurniture(sign.region()))
                .filter(sign -> Math.abs(sign.line() - headline) <= NEAR)
                .sorted(Comparator.comparingInt(this::distance));
    }

    private int distance(Sign sign) {
        int lines = sign.line() - headline;
        return lines >= 0 ? lines : -3 * lines;
    }

    private static Stream<String> texts(Stream<Sign> some) {
        return some.map(sign ->
                sign.element().hasAttr("content") ? sign.attribute("content") : sign.text());
    }
}
