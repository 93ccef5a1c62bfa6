package eu.spana.system.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the index holds while it is searched, and what is looked for in it.
interface Corpus {
    Stream<Documents.Event> documents();

    /// Words that some documents have, the same at every run.
    List<String> searches(int count);

    /// The first letters of such words.
    default List<String> beginnings(int count) {
        List<String> searches = searches(count);
        return IntStream.range(0, count)
                .mapToObj(number -> beginning(searches.get(number), 2 + number % 4))
                .toList();
    }

    private static String beginning(String words, int letters) {
        String word = words.split(" ", 2)[0];
        return word.substring(0, Math.min(word.length(), letters));
    }

    /// Real texts where they lie beside the repository, else made-up ones.
    ///
    /// @param documents at most
    static Corpus of(Path root, int documents) {
        Path folder = root.resolve("../shared/collections/throughput");
        return Files.isDirectory(folder)
                ? RealTexts.in(folder, documents)
                : new MadeUpTexts(documents);
    }
}
