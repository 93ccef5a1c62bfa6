package eu.spana.system.relevance;

import eu.spana.system.Service;
import eu.spana.system.relevance.TestCollection.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints how good search is: `mvn verify -DskipTests -Prelevance`. Properties: `collections`
/// (names of collections or their folders, with commas between; all without it), `keep` (true: an
/// index that an earlier run loaded is used again), `judged` (where the folders are).
public final class RelevanceEvaluation {

    private static final String HEADER =
            "%-22s     topics  %-6s %-6s %-6s  %-6s %-6s %-6s  %-6s %-6s %s%n"
                    .formatted(
                            "", "nDCG", "MAP", "R100", "nDCG", "MAP", "R100", "ratio", "95 %",
                            "goal");

    private final Path root;
    private final List<String> wanted;
    private final boolean keep;

    private RelevanceEvaluation(Path root, List<String> wanted, boolean keep) {
        this.root = root;
        this.wanted = wanted;
        this.keep = keep;
    }

    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("spana.root", "..")).toAbsolutePath();
        Path judged = root.resolve(System.getProperty("judged", "../shared/collections/relevance"));
        if (!Files.isDirectory(judged)) {
            print("Skipped: no judged collections in " + judged + "\n");
            return;
        }
        List<String> wanted = List.of(System.getProperty("collections", "").split(","));
        var evaluation = new RelevanceEvaluation(root, wanted, Boolean.getBoolean("keep"));
        List<Comparison> comparisons =
                Folder.in(judged).stream()
                        .flatMap(folder -> evaluation.run(folder).stream())
                        .toList();
        print(comparisons);
    }

    private List<Comparison> run(Folder folder) {
        List<Text> documents = folder.documents();
        List<TestCollection> collections =
                folder.collections(documents).stream().filter(this::isWanted).toList();
        List<Comparison> comparisons = new ArrayList<>();
        if (collections.isEmpty()) {
            return comparisons;
        }
        try (LoadedPlatform platform = new LoadedPlatform(root, folder.name());
                Service query = platform.open(documents, keep)) {
            for (TestCollection collection : collections) {
                comparisons.add(
                        Comparison.of(
                                collection, new SearchApi(query.uri(), collection.language())));
            }
        }
        print(comparisons);
        return comparisons;
    }

    private boolean isWanted(TestCollection collection) {
        return wanted.contains("")
                || wanted.contains(collection.folder())
                || wanted.contains(collection.name());
    }

    private static void print(List<Comparison> comparisons) {
        print("%n%-33s  %-20s  %-20s%n".formatted("", "plain Lucene", "Spana"));
        print(HEADER);
        comparisons.forEach(RelevanceEvaluation::print);
    }

    private static void print(Comparison comparison) {
        print(
                "%-22s %-3s %6d  %s  %s  %.4f %.4f  %.2f %s%n"
                        .formatted(
                                comparison.collection().name(),
                                comparison.collection().language(),
                                comparison.plain().size(),
                                figures(Measures.mean(comparison.plain())),
                                figures(Measures.mean(comparison.spana())),
                                comparison.ratio(),
                                comparison.lowerBound(),
                                comparison.goal(),
                                comparison.ratio() >= comparison.goal() ? "reached" : ""));
    }

    private static String figures(Measures mean) {
        return "%.4f %.4f %.4f".formatted(mean.ndcg(), mean.averagePrecision(), mean.recall());
    }

    @SuppressWarnings("SystemOut") // the table is the product
    private static void print(String text) {
        System.out.print(text);
    }
}
