package eu.spana.system.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Prints what the README states: `mvn verify -DskipTests -Pbenchmark`. Properties: `documents` (a
/// round of indexing), `rounds`, `only` (one of `ingest`, `indexing`, `search`, `start`).
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("spana.root", ".."));
        int documents = Integer.getInteger("documents", 10_000);
        int rounds = Integer.getInteger("rounds", 5);
        String only = System.getProperty("only", "");
        List<Row> rows = new ArrayList<>();
        try (Engines engines = Engines.start(root)) {
            Map<String, Supplier<List<Row>>> parts = new LinkedHashMap<>();
            parts.put("ingest", () -> new IngestBenchmark(engines, Math.min(rounds, 3)).run());
            parts.put("indexing", () -> new IndexingBenchmark(engines, documents, rounds).run());
            parts.put("search", () -> new SearchBenchmark(engines, rounds * 10).run());
            parts.put("start", () -> new StartBenchmark(engines, 3).run());
            parts.keySet().removeIf(part -> !only.isBlank() && !part.equals(only));
            parts.values().forEach(part -> rows.addAll(part.get()));
        }
        print(rows);
    }

    @SuppressWarnings("SystemOut") // the table is the product
    private static void print(List<Row> rows) {
        System.out.printf("%n%-36s %20s   %s%n", "", "measured", "goal");
        rows.forEach(row ->
                System.out.printf("%-36s %20s   %s%n", row.what(), row.measured(), row.goal()));
    }
}
