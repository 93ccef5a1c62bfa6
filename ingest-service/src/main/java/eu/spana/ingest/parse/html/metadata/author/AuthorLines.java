package eu.spana.ingest.parse.html.metadata.author;

import eu.spana.ingest.parse.date.DateStyle;
import eu.spana.ingest.parse.date.DatedLine;
import eu.spana.ingest.parse.html.metadata.title.Headline;
import eu.spana.ingest.parse.html.metadata.walk.PageLine;
import eu.spana.ingest.parse.html.metadata.walk.PageReading;
import eu.spana.ingest.parse.html.metadata.walk.PageSigns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Authors in the text of pages that mark nothing: `By Ann Berg`, or a name beside the date below
/// the headline.
final class AuthorLines {
    private static final int BELOW = 8;
    private static final int MAX_BYLINE = 120;

    private static final Pattern NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}.'’-]{0,25}(?:"
                            + " (?:\\p{Lu}[\\p{L}.'’-]{0,25}|de|van|von|der|la|di)){0,4}");

    private final PageSigns signs;
    private final int headline;

    AuthorLines(PageReading page) {
        signs = page.signs();
        headline = page.headline();
    }

    /// The text of a line next to the headline that names an author.
    Optional<String> byline() {
        if (headline == Headline.UNKNOWN) {
            return Optional.empty();
        }
        return below().mapToObj(this::byline)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .or(() -> below().filter(this::isNameBesideDate).mapToObj(this::text).findFirst());
    }

    /// The text of a line anywhere that begins with a word for authors and a colon.
    Optional<String> labelled() {
        return signs.lines().stream()
                .filter(line -> !signs.regions().isComment(line.region()))
                .map(PageLine::text)
                .filter(text -> text.length() <= MAX_BYLINE && text.indexOf(' ') > 0)
                .filter(text -> AuthorName.startsWithLabel(text) && isCapital(AuthorName.in(text)))
                .findFirst();
    }

    private IntStream below() {
        return IntStream.rangeClosed(headline + 1, headline + BELOW)
                .filter(index -> index < signs.lines().size());
    }

    private String text(int index) {
        return index >= 0 && index < signs.lines().size() ? signs.lines().get(index).text() : "";
    }

    private String byline(int index) {
        String line = text(index);
        if (line.length() > MAX_BYLINE) {
            return "";
        }
        if (AuthorName.isLabel(line)) {
            return text(index + 1);
        }
        boolean isByline =
                AuthorName.startsWithLabel(line)
                        || (mentionsBy(line) && isCapital(AuthorName.in(line)));
        return isByline ? line : "";
    }

    private static boolean mentionsBy(String line) {
        return AuthorName.startsWithBy(line) || AuthorName.hasInnerBy(line);
    }

    private boolean isNameBesideDate(int index) {
        return text(index).indexOf(' ') > 0
                && NAME.matcher(text(index)).matches()
                && (isDate(index - 1) || isDate(index + 1));
    }

    private boolean isDate(int index) {
        DatedLine line = DatedLine.of(text(index), DateStyle.of(signs.language()));
        return line.text().length() <= MAX_BYLINE && !line.fullDates().isEmpty() && line.isByline();
    }

    private static boolean isCapital(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(name -> NAME.matcher(name).matches());
    }
}
