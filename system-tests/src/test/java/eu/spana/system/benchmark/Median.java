package eu.spana.system.benchmark;

import java.util.List;

/// The middle of a sample; of an even number, the mean of the two in the middle.
final class Median {
    private Median() {}

    static double of(List<Double> sample) {
        List<Double> sorted = sample.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /// The smallest value that so many percent of the sample do not exceed.
    static double percentile(List<Double> sample, int percent) {
        List<Double> sorted = sample.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, rank - 1));
    }
}
