package eu.spana.ingest.parse.quality;

import eu.spana.ingest.parse.DocumentParser;
import eu.spana.ingest.parse.TestParsers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/// Prints how good the parser's documents are on collections of judged pages. Arguments: sets to
/// measure (`pages`, `segments`, `dates`; all when none is named), `--save FILE` to keep the scores
/// of each page, `--against FILE` to compare with kept ones.
public final class ExtractionBenchmark {
    /// The table is the product.
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Scores scores = new Scores();
    private final CpuMeasure cpu = new CpuMeasure();
    private final DocumentParser parser = TestParsers.parser();

    private ExtractionBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        new ExtractionBenchmark().run(List.of(arguments));
    }

    private void run(List<String> arguments) throws IOException {
        boolean all = arguments.stream().noneMatch(List.of("pages", "segments", "dates")::contains);
        if (all || arguments.contains("pages")) {
            pages();
        }
        if (all || arguments.contains("segments")) {
            segments();
        }
        if (all || arguments.contains("dates")) {
            dates();
        }
        out.println(cpu.summary());
        int save = arguments.indexOf("--save");
        if (save >= 0) {
            scores.save(Path.of(arguments.get(save + 1)));
        }
        int against = arguments.indexOf("--against");
        if (against >= 0) {
            out.println("Difference to " + arguments.get(against + 1) + ", 95 % interval");
            scores.against(Scores.load(Path.of(arguments.get(against + 1)))).forEach(out::println);
        }
    }

    private void pages() throws IOException {
        var dates = new MetadataMeasure();
        each(
                "pages-by-type",
                (page, parsed) -> {
                    ContentMeasure.words(page, parsed, scores);
                    MetadataMeasure.titleAndAuthor("pages", page, parsed, scores);
                    dates.date("pages", page, parsed, scores);
                });
        for (String type :
                List.of(
                        "all",
                        "article",
                        "listing",
                        "forum",
                        "product",
                        "documentation",
                        "service",
                        "collection")) {
            print("words/" + type);
        }
        print("title/pages");
        print("author/pages");
        print("date/pages", dates);
    }

    private void segments() throws IOException {
        var content = new ContentMeasure();
        var dates = new MetadataMeasure();
        each(
                "segments",
                (page, parsed) -> {
                    content.segments(page, parsed, scores);
                    MetadataMeasure.titleAndAuthor("segments", page, parsed, scores);
                    dates.date("segments", page, parsed, scores);
                });
        out.printf("%-22s %.4f  over all segments%n", "segments F1", content.f1());
        print("title/segments");
        print("author/segments");
        print("date/segments", dates);
    }

    private void dates() throws IOException {
        var dates = new MetadataMeasure();
        each("dates", (page, parsed) -> dates.date("dates", page, parsed, scores));
        print("date/dates", dates);
    }

    private void each(String set, BiConsumer<JudgedPage, ParsedPage> measure) throws IOException {
        Path zip =
                Collections.find("extraction/" + set + ".zip")
                        .orElseThrow(() -> new IOException("There is no collection " + set));
        out.println("== " + set);
        for (JudgedPage page : JudgedPage.in(zip)) {
            ParsedPage parsed = cpu.measure(() -> ParsedPage.of(page, parser));
            measure.accept(page, parsed);
            if (!parsed.unreadable().isEmpty()) {
                // Counts as a page without text: on a busy machine it may be one that took too
                // long.
                out.println(page.id() + " was not read: " + parsed.unreadable());
            }
        }
    }

    private void print(String measure) {
        out.printf(
                "%-22s %.4f  of %d pages%n", measure, scores.mean(measure), scores.count(measure));
    }

    private void print(String measure, MetadataMeasure dates) {
        print(measure);
        out.printf(
                "%-22s precision %.4f, F1 %.4f; %s%n",
                "", dates.precision(), dates.f1(), dates.byBasis());
    }
}
