package eu.spana.ingest.parse.furniture;

import eu.spana.ingest.parse.furniture.FurnitureRule.Action;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The rules of `furniture.txt`, which says how they are written.
final class FurniturePhrases {
    private static final String FILE = "furniture.txt";
    private static final String FILLERS = "fillers";
    private static final char MORE = '…';
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private final PhraseTree tree = new PhraseTree();
    private final Set<Long> words = new HashSet<>();
    private final Set<Long> fillers = new HashSet<>();
    private final Set<Long> nagging = new HashSet<>();
    private FurnitureRule rule = new FurnitureRule("none", Action.LINE);
    private @Nullable FurnitureRule wordsRule;
    private int more;

    static FurniturePhrases load() {
        var phrases = new FurniturePhrases();
        try (InputStream stream = FurniturePhrases.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(phrases::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return phrases;
    }

    /// The rule that takes the line for furniture; null when none does.
    @Nullable FurnitureRule ruleOf(String line) {
        long first = LineWords.first(line);
        if (!tree.startsWith(first) && !isShareWord(first)) {
            return null;
        }
        LineWords read = LineWords.of(line, tree.maxWords());
        FurnitureRule found = tree.ruleOf(read);
        return found == null && isOfShareWords(read) ? wordsRule : found;
    }

    /// Whether the text has a word that nags have.
    boolean nags(String text) {
        LineWords read = LineWords.of(text, text.length());
        return IntStream.range(0, read.count()).anyMatch(word -> nagging.contains(read.hash(word)));
    }

    private boolean isOfShareWords(LineWords line) {
        boolean named = false;
        for (int word = 0; word < line.count(); word++) {
            long hash = line.hash(word);
            if (!isShareWord(hash)) {
                return false;
            }
            named |= words.contains(hash);
        }
        return named && line.count() > 1;
    }

    private boolean isShareWord(long word) {
        return words.contains(word) || fillers.contains(word);
    }

    private void read(String line) {
        if (line.startsWith("[")) {
            readHeader(line.substring(1, line.lastIndexOf(']')).split(" "));
            return;
        }
        int colon = line.indexOf(':');
        String phrases = line.substring(colon + 1).strip();
        switch (rule.action()) {
            case WORDS -> {
                wordsOf(phrases).forEach((line.startsWith(FILLERS) ? fillers : words)::add);
                wordsRule = rule;
            }
            case ABOUT -> wordsOf(phrases).forEach(nagging::add);
            case LINE, CREDIT, LINKS, END -> BAR.splitAsStream(phrases).forEach(this::readPhrase);
        }
    }

    private void readHeader(String... parts) {
        rule = new FurnitureRule(parts[0], Action.named(parts[1]));
        more = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    }

    private void readPhrase(String phrase) {
        int gap = phrase.indexOf(MORE);
        if (gap >= 0) {
            List<Long> suffix = wordsOf(phrase.substring(gap + 1)).boxed().toList();
            tree.add(
                    wordsOf(phrase.substring(0, gap)).toArray(),
                    Phrase.followed(rule, more, suffix));
        } else {
            boolean labels = phrase.endsWith(":");
            tree.add(
                    wordsOf(phrase).toArray(),
                    labels ? Phrase.labelling(rule, more) : Phrase.exact(rule));
        }
    }

    private static LongStream wordsOf(String phrase) {
        return Pattern.compile("[\\s'’-]+")
                .splitAsStream(phrase.strip())
                .filter(word -> !word.isEmpty())
                .mapToLong(FurniturePhrases::wordOf);
    }

    private static long wordOf(String word) {
        return switch (word) {
            case "#" -> LineWords.NUMBER;
            case "_" -> PhraseTree.ANY;
            default -> LineWords.first(word);
        };
    }
}
