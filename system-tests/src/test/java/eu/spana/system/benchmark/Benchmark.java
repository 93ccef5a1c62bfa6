package eu.spana.system.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints what the README states: `mvn verify -DskipTests -Pbenchmark`. Properties: `documents` (a
/// round of indexing), `rounds`.
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("spana.root", ".."));
        int documents = Integer.getInteger("documents", 10_000);
        int rounds = Integer.getInteger("rounds", 5);
        List<Row> rows = new ArrayList<>();
        try (Engines engines = Engines.start(root)) {
            rows.addAll(new IndexingBenchmark(engines, documents, rounds).run());
            rows.addAll(new SearchBenchmark(engines, rounds * 10).run());
            rows.addAll(new StartBenchmark(engines, 3).run());
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
