package eu.spana.ingest.parse.html.marks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The hints that words of class names give.
final class HintWords {
    private static final String FILE = "hints.txt";
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<String, Set<Hint>> hints = new HashMap<>();

    static HintWords load() {
        var words = new HintWords();
        try (InputStream stream = HintWords.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            words.read(reader.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /// Several hints may share a word.
    Set<Hint> of(String word) {
        return hints.getOrDefault(word, Set.of());
    }

    private static Stream<String> wordsIn(String line) {
        return SPACE.splitAsStream(line.strip());
    }

    /// A hint stands at the start of a line, its words on indented lines below it.
    private void read(List<String> lines) {
        Hint hint = Hint.SITE;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                for (String word : (Iterable<String>) wordsIn(line)::iterator) {
                    hints.computeIfAbsent(word, none -> EnumSet.noneOf(Hint.class)).add(hint);
                }
            } else {
                hint = Hint.valueOf(line.strip().toUpperCase(Locale.ROOT));
            }
        }
    }
}
