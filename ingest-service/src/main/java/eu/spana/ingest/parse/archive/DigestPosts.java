package eu.spana.ingest.parse.archive;

import eu.spana.ingest.parse.date.TextDates;
import eu.spana.ingest.parse.text.TitleLine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Articles of a digest, as letters bring them: each below a title that the contents at the top
/// name or a rule parts from the one before, and each with a byline, a day or an address of its
/// own. The chapters of one report have none.
final class DigestPosts {
    private static final int MIN_ARTICLE = 300;

    /// Contents stand above the first paragraph of prose.
    private static final Pattern RULE = Pattern.compile("[-=_*~#–—+\\h]{3,}");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:[^\\h]{1,20}\\h){0,6}<?https?://[^\\s>]+>?");
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?iu)(?:by|av|von|par|por|di|door|af|od|autor|författare|text|author):?\\h"
                            + "+\\p{Lu}[^.!?]{2,60}");
    private static final Pattern LIST_MARK = Pattern.compile("^(?:[\\h•·*–—-]+|\\d{1,2}[.)]\\h)+");

    /// How many paragraphs at the ends of an article may be its byline or its address.
    private static final int ENDS = 3;

    private final List<String> paragraphs;

    private DigestPosts(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Optional<SplitText> in(List<String> paragraphs) {
        var digest = new DigestPosts(paragraphs);
        return digest.split(digest.belowRules()).or(() -> digest.split(digest.inContents()));
    }

    private Optional<SplitText> split(List<Integer> starts) {
        if (starts.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(SplitText.at(starts, paragraphs))
                .filter(split -> Prose.isIn(split.posts(), MIN_ARTICLE))
                .filter(split -> split.posts().stream().allMatch(DigestPosts::standsAlone));
    }

    private List<Integer> belowRules() {
        return IntStream.range(0, paragraphs.size())
                .filter(index -> TitleLine.isTitle(paragraphs.get(index)))
                .filter(index -> index > 0 && RULE.matcher(paragraphs.get(index - 1)).matches())
                .boxed()
                .toList();
    }

    private List<Integer> inContents() {
        int first =
                IntStream.range(0, paragraphs.size())
                        .filter(index -> Prose.isProse(paragraphs.get(index)))
                        .findFirst()
                        .orElse(0);
        Set<String> named = new HashSet<>();
        Set<Integer> starts = new HashSet<>();
        for (int index = 0; index < paragraphs.size(); index++) {
            String paragraph = paragraphs.get(index);
            if (named.contains(withoutMark(paragraph)) && TitleLine.isTitle(paragraph)) {
                starts.add(index);
            } else if (index < first) {
                paragraph.lines().map(DigestPosts::withoutMark).forEach(named::add);
            }
        }
        return starts.stream().sorted().toList();
    }

    private static String withoutMark(String line) {
        return LIST_MARK.matcher(line).replaceFirst("").strip();
    }

    private static boolean standsAlone(List<String> article) {
        int size = article.size();
        return IntStream.range(0, size)
                .filter(index -> index < ENDS || index >= size - ENDS)
                .mapToObj(article::get)
                .flatMap(String::lines)
                .anyMatch(DigestPosts::isOwn);
    }

    private static boolean isOwn(String line) {
        return ADDRESS.matcher(line).matches()
                || BYLINE.matcher(line).matches()
                || TextDates.isDay(line);
    }
}
