package eu.spana.ingest.parse.quality;

import static java.util.stream.Collectors.toSet;

import eu.spana.ingest.parse.duplicates.ComparedText;
import eu.spana.ingest.parse.duplicates.DuplicateComparison;
import eu.spana.ingest.parse.duplicates.Likeness;
import eu.spana.ingest.parse.duplicates.SignatureBands;
import eu.spana.ingest.parse.enrich.Fingerprint;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/// Prints how well near-duplicates are found among all articles of a collection, and how many
/// advisories with different ids would be taken for one. Candidates come from the signatures alone.
public final class DuplicateBenchmark {
    private static final JsonMapper JSON = new JsonMapper();

    private record Article(String id, String language, ComparedText text) {}

    private record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /// The table is the product.
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DuplicateBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Collections.find("neardup").orElse(null);
        if (folder == null) {
            System.err.println("Skipped: no shared/collections/neardup above this folder");
            return;
        }
        var benchmark = new DuplicateBenchmark();
        benchmark.pairs(folder.resolve("neardup-100"));
        benchmark.pairs(folder.resolve("neardup-1000"));
        benchmark.advisories(folder.resolveSibling("relevance/debian/advisories.jsonl.gz"));
    }

    private void pairs(Path folder) throws IOException {
        Set<Pair> labelled;
        try (var lines = Files.lines(folder.resolve("pairs.tsv"))) {
            labelled =
                    lines.map(line -> line.split("\t", -1))
                            .map(ids -> Pair.of(ids[0], ids[1]))
                            .collect(toSet());
        }
        List<Article> articles = read(folder.resolve("docs.jsonl.gz"));
        Set<Pair> merged = new TreeSet<>(Comparator.comparing(Pair::toString));
        Set<Pair> candidates = candidates(articles);
        merged.addAll(merged(articles, candidates));
        long right = merged.stream().filter(labelled::contains).count();
        out.printf(
                "%-14s %d labelled, %d candidates, %d found, %d right, F1 %.4f%n",
                folder.getFileName(),
                labelled.size(),
                candidates.size(),
                merged.size(),
                right,
                2.0 * right / (labelled.size() + merged.size()));
        merged.stream().filter(pair -> !labelled.contains(pair)).forEach(out::println);
    }

    private void advisories(Path file) throws IOException {
        List<Article> all = read(file);
        for (String language : new TreeSet<>(all.stream().map(Article::language).toList())) {
            List<Article> articles =
                    all.stream().filter(article -> article.language().equals(language)).toList();
            Set<Pair> candidates = candidates(articles);
            Set<Pair> merged = merged(articles, candidates);
            out.printf(
                    "advisories %s  %d, %d candidates, %d taken for one %s%n",
                    language, articles.size(), candidates.size(), merged.size(), merged);
        }
    }

    private static Set<Pair> candidates(List<Article> articles) {
        Map<Long, List<String>> bands = new HashMap<>();
        Set<Pair> candidates = new HashSet<>();
        for (Article article : articles) {
            SignatureBands.of(article.text().signature())
                    .forEach(key -> {
                        List<String> met = bands.computeIfAbsent(key, _ -> new ArrayList<>());
                        met.forEach(other -> candidates.add(Pair.of(article.id(), other)));
                        met.add(article.id());
                    });
        }
        return candidates;
    }

    private static Set<Pair> merged(List<Article> articles, Set<Pair> candidates) {
        Map<String, ComparedText> texts = new HashMap<>();
        articles.forEach(article -> texts.put(article.id(), article.text()));
        return candidates.stream()
                .filter(pair -> {
                    var likeness =
                            DuplicateComparison.compare(
                                    Objects.requireNonNull(texts.get(pair.one())),
                                    Objects.requireNonNull(texts.get(pair.other())));
                    return !(likeness instanceof Likeness.Distinct);
                })
                .collect(toSet());
    }

    private static List<Article> read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            List<Article> articles = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .forEach(document -> articles.add(article(document)));
            return articles;
        }
    }

    private static Article article(JsonNode document) {
        String body = document.get("text").asString();
        return new Article(
                document.get("id").asString(),
                document.path("language").asString(""),
                ComparedText.of(document.get("title").asString(), body, Fingerprint.of(body)));
    }
}
