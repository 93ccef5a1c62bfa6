package eu.spana.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The project's own word lists, resources of this package: one entry a line, `#` starts a comment.
final class WordLists {

    private WordLists() {}

    static List<String> read(String name) {
        try (InputStream list = WordLists.class.getResourceAsStream(name + ".txt")) {
            if (list == null) {
                throw new IllegalStateException("No word list " + name + ".txt beside WordLists");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
