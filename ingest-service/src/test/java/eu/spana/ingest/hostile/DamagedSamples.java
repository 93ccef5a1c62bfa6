package eu.spana.ingest.hostile;

import eu.spana.ingest.parse.samples.Mutation;
import eu.spana.ingest.parse.samples.SampleSet;
import eu.spana.ingest.parse.samples.SampleSet.Sample;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Samples of every format, each damaged in another way. The same seed gives the same.
final class DamagedSamples {
    /// Forks take ten times as long: one document of so many goes to them.
    private static final int FORKED = 6;

    /// One of so many claims to be something else.
    private static final int MISLABELLED = 10;

    /// One of so many comes from a site, whose furniture is learned.
    private static final int FROM_A_SITE = 4;

    private final long seed;
    private final List<Sample> own = SampleSet.own();
    private final List<Sample> forked = SampleSet.forked();
    private final List<Sample> all = Stream.concat(own.stream(), forked.stream()).toList();

    DamagedSamples(long seed) {
        this.seed = seed;
    }

    List<BadDocument> between(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::of).toList();
    }

    /// The samples as they are.
    List<BadDocument> sound() {
        return all.stream()
                .map(sample ->
                        new BadDocument(sample.name(), sample.content(), sample.type(), null))
                .toList();
    }

    private BadDocument of(int number) {
        var random = new Random(seed + number);
        Sample sample = oneOf(number % FORKED == 0 ? forked : own, random);
        byte[] other = oneOf(own, random).content();
        byte[] content = new Mutation(seed + number).of(sample.content(), other);
        return new BadDocument(
                "case %d of seed %d, once %s".formatted(number, seed, sample.name()),
                // The service says that nothing is nothing before any parser sees it.
                content.length == 0 ? new byte[] {' '} : content,
                typeOf(sample, random),
                random.nextInt(FROM_A_SITE) == 0 ? "https://coast.example/" + number : null);
    }

    private @Nullable String typeOf(Sample sample, Random random) {
        return random.nextInt(MISLABELLED) == 0 ? oneOf(all, random).type() : sample.type();
    }

    private static Sample oneOf(List<Sample> samples, Random random) {
        return samples.get(random.nextInt(samples.size()));
    }
}
