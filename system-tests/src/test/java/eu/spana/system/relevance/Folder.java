package eu.spana.system.relevance;

import eu.spana.system.relevance.TestCollection.Text;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// One folder of judged texts in the common form: `docs.jsonl.gz`, `topics….tsv`, `qrels….txt`.
record Folder(Path path) {
    private static final JsonMapper JSON = new JsonMapper();

    /// A set of topics may be named by a language (`-sv`), by two (`-en2sv`, asked in the first,
    /// answered in the second), or by what was done to the topics (`-typo`).
    private static final Pattern TOPICS = Pattern.compile("topics(?:-(.+))?\\.tsv");

    private static final Pattern LANGUAGES = Pattern.compile("(?:[a-z]{2}2)?([a-z]{2})");

    /// Looks for answers in every language but its own, which words alone cannot give.
    private static final String ACROSS_LANGUAGES = "-cross";

    static List<Folder> in(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve("docs.jsonl.gz")))
                    .sorted()
                    .map(Folder::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    /// Those with text: a few entries of the known collections have none at all, and an empty
    /// document is refused.
    List<Text> documents() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(path.resolve("docs.jsonl.gz"))),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(Folder::document)
                    .filter(text -> !text.whole().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Text document(String line) {
        JsonNode json = JSON.readTree(line);
        return new Text(
                json.get("id").asString(),
                json.path("title").asString(""),
                json.get("text").asString(),
                json.get("language").asString());
    }

    /// One for each set of topics, except those across all languages.
    List<TestCollection> collections(List<Text> documents) {
        List<TestCollection> collections = new ArrayList<>();
        for (String file : files()) {
            Matcher name = TOPICS.matcher(file);
            if (name.matches() && !file.contains(ACROSS_LANGUAGES)) {
                String set = name.group(1) == null ? "" : name.group(1);
                collections.add(collection(set, documents));
            }
        }
        return collections;
    }

    private TestCollection collection(String set, List<Text> documents) {
        Matcher languages = LANGUAGES.matcher(set);
        String language =
                languages.matches() ? languages.group(1) : documents.getFirst().language();
        List<Text> searched =
                documents.stream().filter(text -> text.language().equals(language)).toList();
        String suffix = set.isEmpty() ? "" : "-" + set;
        Judgements judgements =
                Judgements.parse(lines("qrels" + suffix + ".txt"))
                        .about(searched.stream().map(Text::id).collect(Collectors.toSet()));
        Map<String, String> topics = new LinkedHashMap<>();
        for (String line : lines("topics" + suffix + ".tsv")) {
            int tab = line.indexOf('\t');
            if (judgements.hasTopic(line.substring(0, tab))) {
                topics.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return new TestCollection(name() + suffix, name(), language, searched, topics, judgements);
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
