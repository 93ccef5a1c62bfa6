package eu.spana.ingest.parse.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class SiteMemoryTest {
    private static final String SITE = "sea.example";
    private static final long NAG = LineHash.of("Write your address here to get our letter.");

    private final SiteMemory memory = new SiteMemory();

    @Test
    void takesWhatThreePagesHaveInCommonForFurniture() {
        observe(2);
        assertThat(memory.isFurniture(SITE, NAG)).isFalse();

        observe(3);
        assertThat(memory.isFurniture(SITE, NAG)).isTrue();
        assertThat(memory.isFurniture("other.example", NAG)).isFalse();
    }

    @Test
    void learnsNothingFromAPageSeenAgain() {
        for (int time = 0; time < 5; time++) {
            memory.observe(SITE, new PageKey(1, 100 + time), new long[] {NAG});
            memory.observe(SITE, new PageKey(100 + time, 1), new long[] {NAG});
        }

        assertThat(memory.isFurniture(SITE, NAG)).isFalse();
    }

    @Test
    void knowsAPageAgainWhenManyOthersCameBetween() {
        for (int round = 0; round < 5; round++) {
            memory.observe(SITE, page(0), new long[] {NAG});
            int first = 1 + round * 50;
            IntStream.range(first, first + 50)
                    .forEach(number -> memory.observe(SITE, page(number), new long[] {number}));
        }

        assertThat(memory.snapshot(SITE).orElseThrow().lines().get(NAG))
                .extracting(Sightings::count)
                .isEqualTo(1);
    }

    @Test
    void takesWhatFewOfManyPagesSayForNoFurniture() {
        observe(3);
        IntStream.range(10, 40).forEach(number -> memory.observe(SITE, page(number), new long[0]));

        assertThat(memory.isFurniture(SITE, NAG)).isFalse();
    }

    @Test
    void tellsFiguresAndCaseForNoDifference() {
        assertThat(LineHash.of("12 readers like this:"))
                .isEqualTo(LineHash.of("3 Readers like this"))
                .isNotEqualTo(LineHash.of("12 writers like this:"));
        assertThat(LineHash.of("12 – 14")).isZero();
    }

    @Test
    void staysBoundedWhateverComes() {
        for (int number = 0; number < 200; number++) {
            memory.observe(
                    SITE,
                    page(number),
                    IntStream.range(0, 1_000).mapToLong(line -> line * 7919L).toArray());
        }
        IntStream.range(0, 3_000)
                .forEach(site -> memory.observe("s" + site, page(1), new long[] {1}));

        assertThat(
                        IntStream.range(0, 3_000)
                                .filter(site -> memory.snapshot("s" + site).isPresent())
                                .count())
                .isLessThanOrEqualTo(300);
        memory.observe(SITE, page(1), IntStream.range(0, 5_000).asLongStream().toArray());
        assertThat(memory.snapshot(SITE).orElseThrow().lines()).hasSizeLessThanOrEqualTo(600);
    }

    @Test
    void mergesWhatTwoMemoriesHaveSeen() {
        observe(2);
        var other = new SiteMemory();
        other.observe(SITE, page(7), new long[] {NAG});

        memory.merge(SITE, other.snapshot(SITE).orElseThrow());
        assertThat(memory.isFurniture(SITE, NAG)).isTrue();

        SiteSnapshot once = memory.snapshot(SITE).orElseThrow();
        memory.merge(SITE, once);
        assertThat(memory.snapshot(SITE)).contains(once);
    }

    private void observe(int pages) {
        IntStream.range(0, pages)
                .forEach(number -> memory.observe(SITE, page(number), new long[] {NAG}));
    }

    private static PageKey page(int number) {
        return new PageKey(number, number);
    }
}
