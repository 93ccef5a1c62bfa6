package eu.spana.query.compile;

import eu.spana.document.DocumentKind;
import eu.spana.text.Languages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A property of documents that a search can be narrowed by, and whose values are counted.
public enum FacetField {
    LANGUAGE("languages"),
    SITE("site"),
    KIND("kind"),
    TAG("tags"),
    YEAR(FacetField.DATE);

    /// The date of publication in the index, at midnight UTC on the first day of what is known.
    static final String DATE = "published.date";

    private static final Pattern YEAR_FORM = Pattern.compile("[1-9][0-9]{3}");

    /// Longest value that can be asked for; tags are the longest, and page titles get among them.
    private static final int MAX_VALUE_LENGTH = 256;

    private static final List<String> KINDS =
            Arrays.stream(DocumentKind.values()).map(FacetField::kindName).toList();

    private final String indexField;

    FacetField(String indexField) {
        this.indexField = indexField;
    }

    /// The name in the API, such as `language`.
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The facet with this name in the API.
    public static Optional<FacetField> of(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.parameter().equals(parameter))
                .findFirst();
    }

    /// The value as the index writes it: all but tags are in lower case there.
    public String normal(String value) {
        return this == TAG ? value : value.toLowerCase(Locale.ROOT);
    }

    /// Whether a value in its normal form can be asked for.
    public boolean accepts(String value) {
        return switch (this) {
            case LANGUAGE -> Languages.isSupported(value);
            case KIND -> KINDS.contains(value);
            case YEAR -> YEAR_FORM.matcher(value).matches();
            case SITE, TAG -> value.length() <= MAX_VALUE_LENGTH;
        };
    }

    /// What [#accepts] takes, in words for a caller.
    public String allowed() {
        return switch (this) {
            case LANGUAGE -> "one of " + String.join(", ", Languages.all());
            case KIND -> "one of " + String.join(", ", KINDS);
            case YEAR -> "a year of four digits, such as 2012";
            case SITE -> "a host name of at most " + MAX_VALUE_LENGTH + " characters";
            case TAG -> "a tag of at most " + MAX_VALUE_LENGTH + " characters";
        };
    }

    /// Whether there are documents without a value. Every document is of a kind, and all that has
    /// text has a language.
    public boolean canBeMissing() {
        return this == SITE || this == TAG || this == YEAR;
    }

    /// Whether only the most frequent values are counted.
    boolean hasManyValues() {
        return this == SITE || this == TAG;
    }

    String indexField() {
        return indexField;
    }

    private static String kindName(DocumentKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
