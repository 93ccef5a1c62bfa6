package eu.spana.query.search;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;

/// The found documents by date of publication, without gaps, the earliest first. Those whose exact
/// date is unknown count at the beginning of their month or year.
///
/// @param interval of each bucket, chosen to suit the period in which something was found
public record Timeline(Interval interval, List<Bucket> buckets) {

    /// How long a bucket lasts.
    public enum Interval {
        @JsonProperty("day")
        DAY,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("year")
        YEAR,
        @JsonProperty("decade")
        DECADE
    }

    /// Both ends as the parameters `from` and `to` take them, to narrow the search to the bucket.
    public record Bucket(String from, String to, long count) {}
}
