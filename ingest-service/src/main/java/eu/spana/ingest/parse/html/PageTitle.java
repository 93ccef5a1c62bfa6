package eu.spana.ingest.parse.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The title of a page's article: its headline, as a reader would copy it.
final class PageTitle {
    private static final int MAX_LENGTH = 500;
    private static final Pattern LAST_PART =
            Pattern.compile("(.*\\S)\\s+(?:[|–—·»:•-]|::)\\s+(\\S.*?)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PageTitle() {}

    static String of(Document page, JsonLd data) {
        String whole = shortened(meta(page, "meta[property=og:title]").orElseGet(page::title));
        String siteName = meta(page, "meta[property=og:site_name]").orElse("");
        return headline(page, whole)
                .or(() -> data.text("headline").filter(text -> whole.contains(text)))
                .orElseGet(() -> withoutSite(whole, siteName));
    }

    /// The one main heading, or the one that the page's title repeats.
    private static Optional<String> headline(Document page, String whole) {
        List<String> headings =
                page.select("h1").stream()
                        .map(Element::text)
                        .map(PageTitle::shortened)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
        Optional<String> repeated =
                headings.stream().filter(heading -> whole.contains(heading)).findFirst();
        boolean single = headings.size() == 1 && !isInFurniture(page);
        return repeated.or(() -> single ? Optional.of(headings.getFirst()) : Optional.empty())
                .filter(heading -> whole.isEmpty() || sharesWord(heading, whole));
    }

    /// The heading of the site and not of the page.
    private static boolean isInFurniture(Document page) {
        return page.select("h1").stream()
                .allMatch(heading -> heading.closest("header:not(article header), nav") != null);
    }

    private static boolean sharesWord(String heading, String whole) {
        Set<String> words = wordsOf(whole).collect(Collectors.toSet());
        return wordsOf(heading).anyMatch(word -> word.length() > 3 && words.contains(word));
    }

    private static Stream<String> wordsOf(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT));
    }

    private static String withoutSite(String whole, String siteName) {
        Matcher last = LAST_PART.matcher(whole);
        if (!last.matches()) {
            return whole;
        }
        String site = last.group(2);
        boolean isSite = site.equalsIgnoreCase(siteName) || site.length() * 2 < whole.length();
        return isSite ? last.group(1) : whole;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(MAX_LENGTH, text.length())).strip();
    }

    private static Optional<String> meta(Document page, String selector) {
        return page.select(selector).stream()
                .map(element -> element.attr("content").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
