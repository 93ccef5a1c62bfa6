package eu.spana.ingest.parse.quality;

import eu.spana.ingest.parse.language.LanguageDetector;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/// Prints the share of texts whose language is recognised without a claim, beside OpenNLP's own
/// detector limited to the official languages: sentences of the news and Maltese ones cut after the
/// last whole word of 20, 50 and 100 characters, sentences joined to 300, pairs of words and single
/// words.
public final class LanguageBenchmark {
    private record Labelled(String language, String text) {}

    /// The table is the product.
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final LanguageDetector detector = new LanguageDetector();
    private final OfficialOpenNlp openNlp = new OfficialOpenNlp();

    private LanguageBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Collections.find("language").orElse(null);
        if (folder == null) {
            System.err.println("Skipped: no shared/collections/language above this folder");
            return;
        }
        new LanguageBenchmark().run(folder);
    }

    private void run(Path folder) throws IOException {
        List<Labelled> sentences = read(folder.resolve("lingua-sentences.tsv.gz"));
        sentences.addAll(read(folder.resolve("maltese-sentences.tsv.gz")));
        out.printf(
                "%-16s %6s %8s %8s %8s %12s%n", "", "texts", "OpenNLP", "ours", "und", "us each");
        for (int length : List.of(20, 50, 100)) {
            measure("up to " + length, cut(sentences, length));
        }
        measure("300 and more", joined(sentences, 300));
        measure("pairs of words", read(folder.resolve("lingua-word-pairs.tsv.gz")));
        measure("single words", read(folder.resolve("lingua-single-words.tsv.gz")));
    }

    private void measure(String name, List<Labelled> texts) {
        double theirs = share(texts, openNlp::languageOf);
        share(texts, text -> detector.languageOf(text, null));
        long start = System.nanoTime();
        double ours = share(texts, text -> detector.languageOf(text, null));
        double micros = (System.nanoTime() - start) / 1e3 / texts.size();
        long undetermined =
                texts.stream()
                        .filter(text -> detector.languageOf(text.text(), null).equals("und"))
                        .count();
        out.printf(
                "%-16s %6d %8.4f %8.4f %8d %12.0f%n",
                name, texts.size(), theirs, ours, undetermined, micros);
    }

    private static double share(List<Labelled> texts, UnaryOperator<String> languageOf) {
        long right =
                texts.stream()
                        .filter(text -> languageOf.apply(text.text()).equals(text.language()))
                        .count();
        return right / (double) texts.size();
    }

    private static List<Labelled> cut(List<Labelled> texts, int length) {
        return texts.stream()
                .map(text -> new Labelled(text.language(), cut(text.text(), length)))
                .toList();
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > 0 ? space : length);
    }

    private static List<Labelled> joined(List<Labelled> texts, int length) {
        Map<String, String> open = new LinkedHashMap<>();
        List<Labelled> joined = new ArrayList<>();
        for (Labelled text : texts) {
            String longer = (open.getOrDefault(text.language(), "") + " " + text.text()).strip();
            boolean full = longer.length() >= length;
            open.put(text.language(), full ? "" : longer);
            if (full) {
                joined.add(new Labelled(text.language(), longer));
            }
        }
        return joined;
    }

    private static List<Labelled> read(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            List<Labelled> texts = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .forEach(fields -> texts.add(new Labelled(fields[0], fields[1])));
            return texts;
        }
    }
}
