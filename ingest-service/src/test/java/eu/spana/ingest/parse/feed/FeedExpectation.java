package eu.spana.ingest.parse.feed;

import eu.spana.document.Published;
import eu.spana.ingest.parse.content.Extract;

import org.jsoup.Jsoup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reader must find in the first entry of a feed, as feedparser's tests say it in a comment:
/// `Expect: not bozo and entries[0]['title'] == 'A'`. Only fields that we have are understood.
///
/// @param field such as `title` or `tags[0].term`
/// @param value HTML, or a date as a Python tuple
record FeedExpectation(String field, String value) {
    private static final Pattern LINE = Pattern.compile("Expect:\\s*(.*)");
    private static final Pattern CLAIM =
            Pattern.compile(
                    "entries\\[0\\](\\['\\w+'\\](?:\\[0\\])?(?:\\['\\w+'\\])?)\\s*==\\s*(?:u?'((?:[^'\\\\]|\\\\.)*)'|u?\"((?:[^\"\\\\]|\\\\.)*)\"|\\(([\\d,"
                        + " ]+)\\))");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))");

    /// The claims of a feed's comment.
    static List<FeedExpectation> in(String xml) {
        Matcher line = LINE.matcher(xml);
        List<FeedExpectation> expectations = new ArrayList<>();
        if (line.find()) {
            CLAIM.matcher(line.group(1))
                    .results()
                    .map(FeedExpectation::of)
                    .forEach(expectations::add);
        }
        return expectations;
    }

    /// Empty for a field that we do not have.
    Optional<Boolean> metBy(List<Extract> entries) {
        return check().map(check -> !entries.isEmpty() && check.test(entries.getFirst()));
    }

    private Optional<Predicate<Extract>> check() {
        return Optional.ofNullable(
                switch (field) {
                    case "title", "title_detail.value" ->
                            entry -> words(entry.title()).equals(shown());
                    case "description", "summary", "content[0].value", "summary_detail.value" ->
                            entry -> words(entry.body()).equals(shown());
                    case "link" -> entry -> value.equals(entry.metadata().url());
                    case "author", "author_detail.name" ->
                            entry -> entry.metadata().authors().contains(FeedPeople.tidy(value));
                    case "tags[0].term", "category" ->
                            entry -> entry.metadata().tags().contains(value);
                    case "published_parsed", "updated_parsed" -> this::isDate;
                    default -> null;
                });
    }

    private boolean isDate(Extract entry) {
        Published published = entry.metadata().published();
        String[] parts = value.split(", *", -1);
        String day =
                "%s-%02d-%02d"
                        .formatted(parts[0], Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
        return published != null && published.date().startsWith(day);
    }

    private String shown() {
        return words(Jsoup.parse(value).text());
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static FeedExpectation of(MatchResult claim) {
        String field = claim.group(1).replaceAll("\\['(\\w+)'\\]", ".$1").replaceFirst("^\\.", "");
        for (int group = 2; group <= 3; group++) {
            if (claim.group(group) != null) {
                return new FeedExpectation(field, unescaped(claim.group(group)));
            }
        }
        return new FeedExpectation(field, claim.group(4));
    }

    private static String unescaped(String literal) {
        return ESCAPE.matcher(literal)
                .replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        for (int group = 1; group <= 2; group++) {
            if (escape.group(group) != null) {
                return Character.toString(Integer.parseInt(escape.group(group), 16));
            }
        }
        return switch (escape.group(3)) {
            case "n" -> "\n";
            case "t" -> "\t";
            default -> escape.group(3);
        };
    }
}
