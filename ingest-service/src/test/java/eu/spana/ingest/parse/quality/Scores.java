package eu.spana.ingest.parse.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// The scores of pages by measure; kept in a file, they can be compared with a later run.
final class Scores {
    private static final int RESAMPLES = 2_000;
    private static final long SEED = 20;

    private final Map<String, Map<String, Double>> byMeasure = new TreeMap<>();

    void add(String measure, String page, double score) {
        byMeasure.computeIfAbsent(measure, _ -> new TreeMap<>()).put(page, score);
    }

    double mean(String measure) {
        return of(measure).values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    int count(String measure) {
        return of(measure).size();
    }

    void save(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        byMeasure.forEach((measure, pages) ->
                pages.forEach((page, score) -> lines.add(measure + "\t" + page + "\t" + score)));
        Files.write(file, lines);
    }

    static Scores load(Path file) throws IOException {
        var scores = new Scores();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", 3);
            scores.add(cells[0], cells[1], Double.parseDouble(cells[2]));
        }
        return scores;
    }

    /// One line a measure: the mean difference to the other run and its 95 % interval by a paired
    /// bootstrap over pages.
    List<String> against(Scores other) {
        List<String> lines = new ArrayList<>();
        for (String measure : byMeasure.keySet()) {
            double[] differences = differences(measure, other);
            if (differences.length > 0) {
                double[] means = resampledMeans(differences);
                lines.add(
                        "%-28s %+.4f  [%+.4f, %+.4f]  n=%d"
                                .formatted(
                                        measure,
                                        mean(differences),
                                        means[RESAMPLES / 40],
                                        means[RESAMPLES - 1 - RESAMPLES / 40],
                                        differences.length));
            }
        }
        return lines;
    }

    private Map<String, Double> of(String measure) {
        return byMeasure.getOrDefault(measure, Map.of());
    }

    private double[] differences(String measure, Scores other) {
        Map<String, Double> before = other.of(measure);
        return of(measure).entrySet().stream()
                .filter(entry -> before.containsKey(entry.getKey()))
                .mapToDouble(entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0.0))
                .toArray();
    }

    private static double[] resampledMeans(double[] differences) {
        var random = new Random(SEED);
        double[] means = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            double sum = 0;
            for (int draw = 0; draw < differences.length; draw++) {
                sum += differences[random.nextInt(differences.length)];
            }
            means[sample] = sum / differences.length;
        }
        Arrays.sort(means);
        return means;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
