package eu.spana.query.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.compile.Period;
import eu.spana.query.web.wording.Labels;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

class TimelinesTest {
    private static final Labels LABELS = labels();

    private final Timelines timelines =
            new Timelines(LABELS, new PageLinks(Map.of("q", new String[] {"x"})));

    @Test
    void placeYearsByTheirTime() {
        Timeline timeline = of("2000:1", "2001:4", "2003:2");
        assertThat(timeline.bars().getFirst().slotX()).isEqualTo("0.00%");
        assertThat(timeline.bars().get(1).slotX()).startsWith("25.0");
        assertThat(timeline.bars().get(2).slotX()).startsWith("75.0");
    }

    @Test
    void areAsHighAsTheDocumentsAreMany() {
        assertThat(of("2000:1000", "2001:500", "2003:1").bars())
                .extracting(Timeline.Bar::height)
                .containsExactly(Timeline.HEIGHT, Timeline.HEIGHT / 2, 3);
    }

    @Test
    void leadToTheirPeriod() {
        Timeline.Bar may = of("2012-05:1", "2012-06:2").bars().getFirst();
        assertThat(may.link()).isEqualTo("/?q=x&from=2012-05&to=2012-05");
        assertThat(may.label()).isEqualTo("May 2012: one document");
    }

    @Test
    void putLabelsEvenlyWhereverDocumentsAre() {
        assertThat(of("2001:1", "2002:1", "2016:1").ticks())
                .extracting(Timeline.Tick::text)
                .containsExactly("2001", "2006", "2011", "2016");
        assertThat(of("2001:1", "2002:1").ticks())
                .extracting(Timeline.Tick::text)
                .containsExactly("2001", "2002");
    }

    @Test
    void areLeftOutWhereThereIsNoChoice() {
        assertThat(timelines.of(counts("2012:7"))).isNull();
        assertThat(timelines.of(counts("2012:7", "2013:0"))).isNull();
    }

    private Timeline of(String... counts) {
        return Objects.requireNonNull(timelines.of(counts(counts)));
    }

    private static List<Timelines.Count> counts(String... counts) {
        return Arrays.stream(counts)
                .map(count -> count.split(":"))
                .map(parts ->
                        new Timelines.Count(
                                parts[0],
                                Period.parse(parts[0]).orElseThrow(),
                                Long.parseLong(parts[1])))
                .toList();
    }

    private static Labels labels() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Labels(messages, Locale.ENGLISH);
    }
}
