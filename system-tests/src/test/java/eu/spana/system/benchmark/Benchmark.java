package eu.spana.system.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Prints what the README states: `mvn verify -DskipTests -Pbenchmark`. Properties: `documents` (a
/// round of indexing, or searched), `rounds`, `sizes` (of documents, in bytes), `minutes` (of
/// endurance), `only` (some of `ingest`, `indexing`, `freshness`, `endurance`, `rebuild`, `search`,
/// `start`, with commas between).
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("spana.root", ".."));
        int documents = Integer.getInteger("documents", 10_000);
        int rounds = Integer.getInteger("rounds", 5);
        List<Integer> sizes =
                Stream.of(System.getProperty("sizes", "1000,2800,4000,40000").split(","))
                        .map(Integer::valueOf)
                        .toList();
        Duration minutes = Duration.ofMinutes(Integer.getInteger("minutes", 1));
        List<String> only = List.of(System.getProperty("only", "").split(","));
        List<Row> rows = new ArrayList<>();
        try (Engines engines = Engines.start(root)) {
            Map<String, Supplier<List<Row>>> parts = new LinkedHashMap<>();
            parts.put("ingest", () -> new IngestBenchmark(engines, Math.min(rounds, 3)).run());
            parts.put(
                    "indexing",
                    () -> new IndexingBenchmark(engines, documents, rounds, sizes).run());
            parts.put("freshness", () -> new FreshnessBenchmark(engines, documents).run());
            parts.put("endurance", () -> new EnduranceBenchmark(engines, documents, minutes).run());
            parts.put("rebuild", () -> new RebuildBenchmark(engines, documents).run());
            parts.put(
                    "search",
                    () -> new SearchBenchmark(engines, rounds, Corpus.of(root, documents)).run());
            parts.put("start", () -> new StartBenchmark(engines, 3).run());
            parts.keySet().removeIf(part -> !only.contains("") && !only.contains(part));
            parts.values().forEach(part -> rows.addAll(part.get()));
        }
        print(rows);
    }

    @SuppressWarnings("SystemOut") // the table is the product
    private static void print(List<Row> rows) {
        System.out.printf("%n%-40s %24s   %s%n", "", "measured", "goal");
        rows.forEach(row ->
                System.out.printf("%-40s %24s   %s%n", row.what(), row.measured(), row.goal()));
    }
}
