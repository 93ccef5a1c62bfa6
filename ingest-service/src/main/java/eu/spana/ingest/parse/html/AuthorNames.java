package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Element;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The authors of an article, without "by" and without what is no name.
final class AuthorNames {
    private static final int MAX_NAMES = 20;
    private static final int MAX_LENGTH = 80;

    private static final Pattern BY =
            Pattern.compile(
                    "(?iu)^(?:by|av|von|par|por|di|door|af|kirjoittanut|autor|text)\\s*:?\\s+");
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*(?:,|;|\\s(?:and|och|und|et|y|e|en|og|ja)\\s)\\s*");
    private static final Pattern NO_NAME = Pattern.compile("(?iu).*(?:https?:|@|\\d{2}|/).*");

    private AuthorNames() {}

    /// @param stated names from structured data, which come first
    static List<String> of(Element page, List<String> stated) {
        Stream<String> names =
                stated.isEmpty() ? inMarkup(page).flatMap(SEVERAL::splitAsStream) : stated.stream();
        return names.map(name -> BY.matcher(name.strip()).replaceFirst("").strip())
                .filter(name -> !name.isEmpty() && name.length() <= MAX_LENGTH)
                .filter(name -> !NO_NAME.matcher(name).matches())
                .distinct()
                .limit(MAX_NAMES)
                .toList();
    }

    private static Stream<String> inMarkup(Element page) {
        return Stream.<Stream<String>>of(
                        contents(page, "meta[name=author], meta[property=article:author]"),
                        texts(page, "[itemprop=author] [itemprop=name], [itemprop=author]"),
                        texts(page, "a[rel~=author], .p-author, .author.vcard, .byline .author"),
                        texts(page, ".byline, .author-name, .author"))
                .map(Stream::toList)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static Stream<String> contents(Element page, String selector) {
        return page.select(selector).stream()
                .map(element -> element.attr("content").strip())
                .filter(name -> !name.isEmpty() && name.length() <= MAX_NAMES * MAX_LENGTH)
                .filter(name -> !NO_NAME.matcher(name).matches());
    }

    private static Stream<String> texts(Element page, String selector) {
        return page.select(selector).stream()
                .map(element -> element.text().strip())
                .filter(name -> !name.isEmpty() && name.length() <= MAX_LENGTH)
                .limit(MAX_NAMES);
    }
}
