package eu.spana.ingest.parse.html.metadata.title;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A title as pages write it for search engines: the headline, and the site and its sections before
/// or after it.
final class TitleParts {
    private static final Pattern MARK =
            Pattern.compile("\\s[|–—·»«›•<:−-]{1,2}\\s|\\s?[|»›｜]\\s?|:\\s");

    private static final int MAX_SITE_WORDS = 5;

    /// Names of authorities and parks are longer, and so is what a site says of itself.
    private static final int MAX_BARRED_WORDS = 8;

    private final String whole;
    private final List<String> parts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    TitleParts(String whole) {
        this.whole = whole;
        Matcher mark = MARK.matcher(whole);
        int from = 0;
        while (mark.find()) {
            add(from, mark.start());
            from = mark.end();
        }
        add(from, whole.length());
    }

    List<String> parts() {
        return parts;
    }

    /// The whole title and all that is left when parts are taken off one of its ends.
    List<String> cuts() {
        List<String> cuts = new ArrayList<>(List.of(whole));
        for (int index = 1; index < parts.size(); index++) {
            cuts.add(upTo(index));
            cuts.add(from(index));
            cuts.add(parts.get(index));
        }
        return cuts;
    }

    /// The first parts, so many of them.
    String upTo(int count) {
        int last = count - 1;
        return whole.substring(0, starts.get(last) + parts.get(last).length()).strip();
    }

    String from(int index) {
        return whole.substring(starts.get(index)).strip();
    }

    /// The mark after so many parts.
    String markAfter(int count) {
        int last = count - 1;
        int end = starts.get(last) + parts.get(last).length();
        return whole.substring(end, starts.get(count)).strip();
    }

    /// Without sections either, where the first part is a headline of its own before a bar.
    String withoutSections(int count) {
        boolean listed = markAfter(1).startsWith("|") || markAfter(1).startsWith("»");
        boolean complete =
                TitleWords.count(TitleWords.of(parts.getFirst())) >= StatedTitles.HEADLINE_WORDS;
        return listed && complete ? upTo(1) : upTo(count);
    }

    /// Whether the last part looks like the name of a site: shorter than what it follows, or behind
    /// a bar, which no headline has.
    boolean endInSite() {
        int count = parts.size();
        String last = parts.getLast();
        String mark = markAfter(count - 1);
        int words = TitleWords.count(TitleWords.of(last));
        boolean isShort = last.length() < upTo(count - 1).length() && words <= MAX_SITE_WORDS;
        boolean isBarred = mark.equals("|") && words <= MAX_BARRED_WORDS && !repeats(last);
        return !mark.equals(":") && (isShort || isBarred);
    }

    /// What repeats words of the headline is another wording of it.
    private boolean repeats(String last) {
        String before = TitleWords.of(upTo(parts.size() - 1));
        return TitleWords.common(before, TitleWords.of(last)) >= PageTitle.RELATED;
    }

    /// Whether there are several parts and this is the last.
    boolean lastIs(String words) {
        return parts.size() > 1 && TitleWords.of(parts.getLast()).equals(words);
    }

    private void add(int from, int to) {
        String part = whole.substring(from, to);
        if (!part.isBlank()) {
            starts.add(from + part.indexOf(part.strip()));
            parts.add(part.strip());
        }
    }
}
