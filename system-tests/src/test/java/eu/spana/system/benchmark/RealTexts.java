package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.Document;
import eu.spana.document.DocumentBuilder;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Published;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Texts that people wrote, as lines of `{id, title, text, language, url}` in `*.jsonl.gz`.
///
/// @param step every so many of them, so that a part is mixed like the whole
record RealTexts(List<Path> files, int step) implements Corpus {
    private static final JsonMapper JSON = new JsonMapper();
    private static final DocumentVersion VERSION = new DocumentVersion(1);

    /// Many identifiers begin with one, as `CVE-1999-0001`.
    private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{4,}\\b");
    private static final int WORDS = 3;

    static RealTexts in(Path folder, int documents) {
        try (Stream<Path> files = Files.list(folder)) {
            var all = new RealTexts(files.filter(RealTexts::isTexts).sorted().toList(), 1);
            int held = (int) all.lines().count();
            return new RealTexts(all.files, Math.ceilDiv(held, documents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTexts(Path file) {
        return file.toString().endsWith(".jsonl.gz");
    }

    @Override
    public Stream<Documents.Event> documents() {
        return lines().map(JSON::readTree).map(RealTexts::event);
    }

    /// Three neighbouring words of a text each.
    @Override
    public List<String> searches(int count) {
        List<String> texts =
                lines().map(line -> JSON.readTree(line).get("text").asString())
                        .map(RealTexts::words)
                        .filter(words -> !words.isEmpty())
                        .toList();
        int apart = Math.max(1, texts.size() / count);
        return Stream.iterate(0, text -> text + apart)
                .limit(count)
                .map(text -> texts.get(text % texts.size()))
                .toList();
    }

    private static String words(String text) {
        List<String> words =
                WORD.matcher(text).results().limit(WORDS).map(found -> found.group()).toList();
        return words.size() < WORDS ? "" : String.join(" ", words);
    }

    private Stream<String> lines() {
        var line = new AtomicInteger();
        return files.stream()
                .flatMap(RealTexts::lines)
                .filter(_ -> line.getAndIncrement() % step == 0);
    }

    private static Stream<String> lines(Path file) {
        try {
            return new BufferedReader(
                            new InputStreamReader(
                                    new GZIPInputStream(Files.newInputStream(file)), UTF_8))
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Documents.Event event(JsonNode text) {
        DocumentId id = new DocumentId(text.get("id").asString().replace('/', '.'));
        DocumentBuilder document =
                Document.builder(id, VERSION, DocumentKind.ARTICLE)
                        .text(
                                text.get("language").asString(),
                                text.get("title").asString(),
                                text.get("text").asString())
                        .content(Instant.EPOCH, "text/plain", 9000, "0".repeat(64));
        if (text.has("group")) {
            document.tags(List.of(text.get("group").asString()));
        }
        if (text.has("url")) {
            URI url = URI.create(text.get("url").asString());
            document.source(url.getHost(), url.toString());
        }
        Matcher year = YEAR.matcher(id.value());
        if (year.find()) {
            document.published(
                    new Published(year.group(), Published.Precision.YEAR, Published.Basis.META, 1));
        }
        return new Documents.Event(
                id.value(), VERSION.value(), JSON.writeValueAsBytes(document.build()));
    }
}
