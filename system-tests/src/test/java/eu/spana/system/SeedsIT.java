package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The five texts that the platform was conceived around, where they lie beside the project: two
/// Swedish tag archives (000, 001), two English articles (002, 003), one speech (004).
@ExtendWith(PlatformExtension.class)
class SeedsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void areFoundAcrossStemsAccentsAndLanguages(Platform platform) throws IOException {
        Path seeds = platform.root().resolve("../shared/seeds");
        assumeThat(seeds).as("skipped: the seeds are not here").isDirectory();
        SpanaClient spana = platform.client();

        Map<String, List<String>> ids = submitAll(spana, seeds);

        // Both spellings of the name stand in the articles or in the archives' side column, which a
        // better parser cuts: the articles are found by either.
        awaitFound(spana, "Malmström", found -> assertThat(found).contains("002", "003"), ids);
        awaitFound(spana, "Malmstrom", found -> assertThat(found).contains("002", "003"), ids);
        awaitFound(
                spana,
                "cyberattacker",
                found -> assertThat(found).containsExactly("000", "001"),
                ids);
        awaitFound(
                spana,
                "\"Budapest Convention\"",
                found -> assertThat(found).containsExactly("002", "004"),
                ids);
        awaitFound(
                spana,
                "lang:sv tag:seed",
                found -> assertThat(found).containsExactly("000", "001"),
                ids);
        awaitFound(
                spana,
                "lang:en tag:seed",
                found -> assertThat(found).containsExactly("002", "003", "004"),
                ids);
    }

    private static Map<String, List<String>> submitAll(SpanaClient spana, Path seeds)
            throws IOException {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(seeds)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                SpanaClient.Answer answer =
                        spana.submit(
                                Files.readAllBytes(file), "text/plain", Map.of("tags", "seed"));
                assertThat(answer.status()).as(file + " " + answer.json()).isEqualTo(202);
                ids.put(file.getFileName().toString().substring(0, 3), answer.ids());
            }
        }
        assertThat(ids).hasSize(5);
        return ids;
    }

    private static void awaitFound(
            SpanaClient spana,
            String words,
            Consumer<List<String>> expectation,
            Map<String, List<String>> ids) {
        await(words)
                .atMost(PATIENCE)
                .untilAsserted(() -> expectation.accept(found(spana, words, ids)));
    }

    /// The seeds of which a document is among the hits, in order of their names.
    private static List<String> found(
            SpanaClient spana, String words, Map<String, List<String>> ids) {
        List<String> hits = spana.search(words).ids();
        return ids.entrySet().stream()
                .filter(seed -> seed.getValue().stream().anyMatch(hits::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
