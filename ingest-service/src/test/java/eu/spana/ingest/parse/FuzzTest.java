package eu.spana.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.fork.ForkLimits;
import eu.spana.ingest.parse.fork.Forks;
import eu.spana.ingest.parse.samples.Mutation;
import eu.spana.ingest.parse.samples.SampleSet;
import eu.spana.ingest.parse.samples.SampleSet.Sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// Ten thousand damaged documents: no exception, no hang, no leak. `-Dspana.fuzz.cases` asks for
/// more, `-Dspana.fuzz.seed` for the same again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
    private static final int CASES = Integer.getInteger("spana.fuzz.cases", 10_000);
    private static final long SEED = Long.getLong("spana.fuzz.seed", System.nanoTime());

    /// Forks take ten times as long: one case of so many goes to them.
    private static final int FORKED = 12;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// Class data, caches of parsers, the memory of sites.
    private static final long GROWTH = 24L << 20;

    private final List<Sample> own = SampleSet.own();
    private final List<Sample> forked = SampleSet.forked();

    @Test
    void survivesWhateverIsDoneToSoundDocuments() throws IOException {
        // Also where the run is cut off, as by a hang, and no assertion can tell the seed.
        System.out.printf("Fuzz test: %d cases, -Dspana.fuzz.seed=%d%n", CASES, SEED);
        var limits = new ForkLimits(2, 192L << 20, LONGEST, Duration.ofMinutes(5));
        try (var forks = new Forks(limits)) {
            DocumentParser parser = TestParsers.parser(forks);
            run(parser, 0, CASES / 4);
            long heap = heapAfterCollection();
            int threads = ManagementFactory.getThreadMXBean().getThreadCount();
            run(parser, CASES / 4, CASES);

            assertThat(heapAfterCollection() - heap).as("heap").isLessThan(GROWTH);
            assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - threads)
                    .as("threads")
                    .isLessThan(8);
            assertThat(forks.running()).isLessThanOrEqualTo(2);
        }
        assertThat(ProcessHandle.current().children().filter(FuzzTest::isFork)).isEmpty();
    }

    private void run(DocumentParser parser, int from, int to) {
        for (int number = from; number < to; number++) {
            parse(parser, number);
        }
    }

    private void parse(DocumentParser parser, int number) {
        long seed = SEED + number;
        var random = new Random(seed);
        List<Sample> samples = number % FORKED == 0 ? forked : own;
        Sample sample = samples.get(random.nextInt(samples.size()));
        Sample other = own.get(random.nextInt(own.size()));
        byte[] content = new Mutation(seed).of(sample.content(), other.content());
        long start = System.nanoTime();
        ParseOutcome outcome = parser.parse(Fixtures.raw(content, sample.type(), null));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(outcome)
                .as("case %d of %s", number, sample.name())
                .isNotNull()
                .isNotEqualTo(DocumentParser.DEFECT);
        assertThat(took).as("case %d of %s", number, sample.name()).isLessThan(LONGEST);
    }

    private static boolean isFork(ProcessHandle process) {
        return process.isAlive() && process.info().commandLine().orElse("").contains("ForkMain");
    }

    private static long heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
