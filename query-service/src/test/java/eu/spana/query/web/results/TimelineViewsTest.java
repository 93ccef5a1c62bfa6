package eu.spana.query.web.results;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import eu.spana.query.search.Timeline;
import eu.spana.query.web.wording.Labels;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

class TimelineViewsTest {
    private static final Labels LABELS = labels();

    private final TimelineViews timelines =
            new TimelineViews(LABELS, new PageLinks(Map.of("q", new String[] {"x"})));

    @Test
    void placeBucketsByTheirTimeAndLeaveGapsWhereNothingIs() {
        List<TimelineView.Bar> bars = of("2000:1", "2001:4", "2002:0", "2003:2").bars();
        assertThat(bars)
                .extracting(TimelineView.Bar::slotX)
                .containsExactly("0.00%", "25.00%", "75.00%");
    }

    @Test
    void areAsHighAsTheDocumentsAreMany() {
        assertThat(of("2000:1000", "2001:500", "2002:1").bars())
                .extracting(TimelineView.Bar::height)
                .containsExactly(TimelineView.HEIGHT, TimelineView.HEIGHT / 2, 3);
    }

    @Test
    void leadToTheirPeriod() {
        TimelineView.Bar may = of("2012-05:1", "2012-06:2").bars().getFirst();
        assertThat(may.link()).isEqualTo("/?q=x&from=2012-05&to=2012-05");
        assertThat(may.label()).isEqualTo("May 2012: one document");
        TimelineView.Bar nineties = of("1990-1999:12", "2000-2009:2").bars().getFirst();
        assertThat(nineties.link()).isEqualTo("/?q=x&from=1990&to=1999");
        assertThat(nineties.label()).isEqualTo("1990–1999: 12 documents");
    }

    @Test
    void putLabelsEvenlyWhereTheyFit() {
        assertThat(
                        of(
                                "01:1", "02:0", "03:0", "04:0", "05:0", "06:0", "07:0", "08:0",
                                "09:0", "10:3"))
                .extracting(TimelineView::ticks, as(list(TimelineView.Tick.class)))
                .extracting(TimelineView.Tick::text)
                .containsExactly("Jan 2012", "Apr 2012", "Jul 2012", "Oct 2012");
        assertThat(of("2001:1", "2002:1").ticks())
                .extracting(TimelineView.Tick::text)
                .containsExactly("2001", "2002");
    }

    @Test
    void areLeftOutWhereThereIsNoChoice() {
        assertThat(timelines.of(timeline("2012:7"))).isNull();
    }

    private TimelineView of(String... counts) {
        return Objects.requireNonNull(timelines.of(timeline(counts)));
    }

    /// Takes years, ranges of years and months of 2012, each with its count.
    private static Timeline timeline(String... counts) {
        return new Timeline(
                Timeline.Interval.YEAR,
                Arrays.stream(counts).map(TimelineViewsTest::bucket).toList());
    }

    private static Timeline.Bucket bucket(String count) {
        String period = count.substring(0, count.indexOf(':'));
        long documents = Long.parseLong(count.substring(period.length() + 1));
        return switch (period.length()) {
            case 2 -> new Timeline.Bucket("2012-" + period, "2012-" + period, documents);
            case 9 -> new Timeline.Bucket(period.substring(0, 4), period.substring(5), documents);
            default -> new Timeline.Bucket(period, period, documents);
        };
    }

    private static Labels labels() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Labels(messages, Locale.ENGLISH);
    }
}
