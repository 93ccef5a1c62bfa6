package eu.spana.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.Lists;

import eu.spana.engines.EngineConnections;
import eu.spana.ingest.IngestClient;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/// Files that others test their parsers with, where they are present: broken, nested in themselves,
/// or made to break readers of their format.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(EngineConnections.class)
class CollectionsIT {
    private static final Path COLLECTIONS = Path.of("..", "..", "shared/collections");
    private static final int BATCH = 25;

    @LocalServerPort int port;

    /// Accepted is how many of them must be, at least; measured, less a few.
    @ParameterizedTest
    @CsvSource({
        "formats/documents.zip, , 150",
        "hostile/fuzz-mail.zip, message/rfc822, 1",
        "hostile/fuzz-stdhtml.zip, text/html, 100",
        "hostile/fuzz-xml.zip, application/rss+xml, 0",
        "hostile/fuzz-zip.zip, application/zip, 50",
        "hostile/html5lib.zip, text/html, 20"
    })
    void answersFilesThatBreakParsers(String archive, @Nullable String type, int accepted)
            throws IOException {
        Path file = COLLECTIONS.resolve(archive);
        assumeTrue(Files.exists(file), () -> "SKIPPED: " + file + " is absent");
        var client = new IngestClient(port);
        await().until(() -> client.get("/actuator/health/readiness").status() == 200);
        var submitter = new Submitter(client);
        var statuses = new TreeMap<Integer, Integer>();
        try (var faults = new LoggedFaults()) {
            for (List<BadDocument> batch : Lists.partition(documentsIn(file, type), BATCH)) {
                submitter.batch(batch).forEach(status -> statuses.merge(status, 1, Integer::sum));
            }
            assertThat(faults.all()).isEmpty();
        }
        assertThat(statuses.getOrDefault(202, 0))
                .as("accepted of %s", statuses)
                .isGreaterThanOrEqualTo(accepted);
    }

    /// Their names end as those of files do.
    private static List<BadDocument> documentsIn(Path archive, @Nullable String type)
            throws IOException {
        List<BadDocument> documents = new ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (content.length > 0) {
                    String url = "https://files.example/" + entry.getName().replace(' ', '_');
                    documents.add(new BadDocument(entry.getName(), content, type, url));
                }
            }
        }
        return documents;
    }
}
