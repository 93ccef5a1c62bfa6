package eu.spana.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.execute.SearchResult.DateCount;
import eu.spana.query.search.Timeline.Bucket;
import eu.spana.query.search.Timeline.Interval;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class TimelinesTest {
    @Test
    void fillsTheGapsBetweenMonths() {
        Timeline timeline = Timelines.ofMonths(counts("2012-11-01", "2013-02-01"));
        assertThat(timeline.interval()).isEqualTo(Interval.MONTH);
        assertThat(timeline.buckets())
                .containsExactly(
                        new Bucket("2012-11", "2012-11", 1),
                        new Bucket("2012-12", "2012-12", 0),
                        new Bucket("2013-01", "2013-01", 0),
                        new Bucket("2013-02", "2013-02", 1));
    }

    @Test
    void showsMonthsForFiveYearsAndYearsForMore() {
        assertThat(Timelines.ofMonths(counts("2010-01-01", "2015-02-01")).buckets()).hasSize(62);
        Timeline years = Timelines.ofMonths(counts("2010-01-01", "2010-09-01", "2015-03-01"));
        assertThat(years.interval()).isEqualTo(Interval.YEAR);
        assertThat(years.buckets())
                .hasSize(6)
                .startsWith(new Bucket("2010", "2010", 2))
                .endsWith(new Bucket("2015", "2015", 1));
    }

    @Test
    void showsDecadesForCenturies() {
        Timeline decades = Timelines.ofMonths(counts("1899-12-01", "2024-05-01"));
        assertThat(decades.interval()).isEqualTo(Interval.DECADE);
        assertThat(decades.buckets())
                .hasSize(14)
                .startsWith(new Bucket("1890", "1899", 1))
                .endsWith(new Bucket("2020", "2029", 1));
    }

    @Test
    void needsDaysWithinTwoMonths() {
        assertThat(Timelines.needDays(counts("2012-05-01"))).isTrue();
        assertThat(Timelines.needDays(counts("2012-12-01", "2013-01-01"))).isTrue();
        assertThat(Timelines.needDays(counts("2012-11-01", "2013-01-01"))).isFalse();
        assertThat(Timelines.needDays(List.of())).isFalse();
    }

    @Test
    void hasNoBucketsWhereNothingHasADate() {
        assertThat(Timelines.ofMonths(List.of()).buckets()).isEmpty();
    }

    private static List<DateCount> counts(String... starts) {
        return Arrays.stream(starts)
                .map(start -> new DateCount(LocalDate.parse(start), 1))
                .toList();
    }
}
