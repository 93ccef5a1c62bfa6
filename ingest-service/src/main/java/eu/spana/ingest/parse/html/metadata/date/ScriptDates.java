package eu.spana.ingest.parse.html.metadata.date;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.parse.content.PublishedDates;
import eu.spana.ingest.parse.date.DateStyle;

import org.jsoup.nodes.Element;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates in the variables that pages hand to their scripts, as `"publishedDate":"2012-05-02"`.
final class ScriptDates {
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?i)[\"']?(?:date_?published|published?_?(?:date|at|first|time|on)?|publication_?date|first_?published?(?:_?(?:at|date))?"
                        + "|pub_?date|date_?publication|published_?date_?time|first-publication|setcontentcreated)[\"']?\\s{0,3}[:=,]\\s{0,3}"
                        + "\\\\?[\"']([^\"'\\\\]{8,40})\\\\?[\"']");

    /// Programs are longer, and name no dates.
    private static final int MAX_SCRIPT = 200_000;

    private ScriptDates() {}

    static Optional<Published> first(List<Element> scripts, DateStyle style, Instant visit) {
        return scripts.stream()
                .map(Element::data)
                .filter(script -> script.length() <= MAX_SCRIPT && mentionsPublication(script))
                .flatMap(script -> FIELD.matcher(script).results())
                .flatMap(field -> PublishedDates.parse(field.group(1), style, visit).stream())
                .findFirst()
                .map(date ->
                        new Published(
                                date.date(), date.precision(), Basis.META, Confidence.SCRIPT));
    }

    private static boolean mentionsPublication(String script) {
        return script.contains("ubli") || script.contains("ubdate") || script.contains("ubDate");
    }
}
