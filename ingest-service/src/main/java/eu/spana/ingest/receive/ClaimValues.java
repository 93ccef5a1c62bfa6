package eu.spana.ingest.receive;

import eu.spana.document.DocumentId;
import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.ingest.parse.enrich.CanonicalUrl;
import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;

import org.springframework.http.ProblemDetail;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Checks and converts what callers claim, the same for parameters and for the fields of a batch
/// line. Refuses with a problem that names the parameter.
final class ClaimValues {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final int MAX_LANGUAGE = 35;
    private static final int MAX_TAGS = 100;
    private static final int MAX_TAG = 256;

    private ClaimValues() {}

    static DocumentId id(String value) {
        if (!DocumentId.isValid(value)) {
            throw invalid("id", "has 1 to 256 characters out of A-Z a-z 0-9 . _ : -");
        }
        return new DocumentId(value);
    }

    static URI url(String value) {
        return CanonicalUrl.of(value)
                .map(CanonicalUrl::uri)
                .orElseThrow(() ->
                        invalid(
                                "url",
                                "is an absolute http or https address of at most 2048 characters"));
    }

    /// An instant with any offset, or a day, which counts from its start in UTC.
    static Instant instant(String name, String value) {
        try {
            return value.length() == "2012-05-02".length()
                    ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
        } catch (DateTimeException notADate) {
            throw invalid(name, "is a date in ISO 8601 such as 2012-05-02T10:00:00Z");
        }
    }

    /// A year, month, day or instant.
    static Published published(String value) {
        Precision precision =
                switch (value.length()) {
                    case 4 -> Precision.YEAR;
                    case 7 -> Precision.MONTH;
                    case 10 -> Precision.DAY;
                    default -> Precision.INSTANT;
                };
        String day = value + "-01-01".substring(Math.min(6, Math.max(0, value.length() - 4)));
        Instant instant = instant("published", precision == Precision.INSTANT ? value : day);
        String date = precision == Precision.INSTANT ? instant.toString() : value;
        return new Published(date, precision, Basis.META, 1);
    }

    static String language(String value) {
        if (value.length() > MAX_LANGUAGE || !LANGUAGE.matcher(value).matches()) {
            throw invalid("language", "is a BCP 47 language tag such as sv");
        }
        return value;
    }

    /// @param values each one tag, or several parted by commas
    static List<String> tags(List<String> values) {
        List<String> tags =
                values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList();
        if (tags.size() > MAX_TAGS || tags.stream().anyMatch(tag -> tag.length() > MAX_TAG)) {
            throw invalid("tags", "has at most 100 tags of at most 256 characters");
        }
        return tags;
    }

    static RequestRefused invalid(String name, String rule) {
        ProblemDetail problem = Problem.INVALID_PARAMETER.with(name + " " + rule + ".");
        problem.setProperty("parameter", name);
        return new RequestRefused(problem);
    }
}
