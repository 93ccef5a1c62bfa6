package eu.spana.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/// When a document was published, and how we know. Absent from a document when unknown; never the
/// day of the visit.
///
/// @param date ISO 8601, as exact as `precision` says: `2012`, `2012-05`, `2012-05-02`, or an
///   instant in UTC such as `2012-05-02T10:00:00Z`
/// @param confidence 0 (a guess) to 1 (certain)
public record Published(String date, Precision precision, Basis basis, double confidence) {
    public Published {
        if (date.isBlank()) {
            throw new IllegalArgumentException("A date of publication is not blank");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1");
        }
    }

    /// How exact the date is.
    public enum Precision {
        @JsonProperty("instant")
        INSTANT,
        @JsonProperty("day")
        DAY,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR
    }

    /// Where the date was found.
    public enum Basis {
        @JsonProperty("json-ld")
        JSON_LD,
        @JsonProperty("meta")
        META,
        @JsonProperty("time-element")
        TIME_ELEMENT,
        @JsonProperty("feed")
        FEED,
        @JsonProperty("url")
        URL,
        @JsonProperty("byline")
        BYLINE,
        @JsonProperty("text")
        TEXT,
        @JsonProperty("weekday")
        WEEKDAY
    }
}
