package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/// Bad input gets a problem document that says what is wrong, and harms nobody else.
@ExtendWith(PlatformExtension.class)
class BadInputIT {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void refusesAnEmptyBody(Platform platform) {
        assertProblem(platform.client().submit(new byte[0], "text/plain", Map.of()), 400);
    }

    @Test
    void refusesAnUnknownType(Platform platform) {
        assertProblem(platform.client().submit(new byte[] {1, 2, 3}, "video/mp4", Map.of()), 415);
    }

    @Test
    void refusesABrokenPdf(Platform platform) {
        byte[] broken = "%PDF-1.7\nbroken".getBytes(StandardCharsets.US_ASCII);

        assertProblem(platform.client().submit(broken, "application/pdf", Map.of()), 422);
    }

    @Test
    void refusesSixtyMegabytes(Platform platform) {
        byte[] large = new byte[60 * MEGABYTE];

        assertProblem(platform.client().submit(large, "text/plain", Map.of()), 413);
    }

    @Test
    void readsInvalidUtf8AsWellAsItCan(Platform platform) {
        byte[] latin = "Räksmörgås i Malmö, en text.".getBytes(StandardCharsets.ISO_8859_1);

        SpanaClient.Answer answer =
                platform.client().submit(latin, "text/plain;charset=utf-8", Map.of());

        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void answersWhateverIsTyped(Platform platform) {
        for (String typed : new String[] {"+-=&|><!(){}[]^\"~*?:\\/", "\"", "-", "a OR", "site:"}) {
            assertThat(platform.client().search(typed).status()).as(typed).isEqualTo(200);
        }
    }

    @Test
    void refusesUnknownParametersCursorsAndIds(Platform platform) {
        SpanaClient spana = platform.client();

        SpanaClient.Answer unknown = spana.search(Map.of("q", "a", "colour", "red"));
        assertProblem(unknown, 400);
        assertThat(unknown.json().toString()).contains("colour");
        assertProblem(spana.search(Map.of("q", "a", "cursor", "%%%")), 400);
        assertProblem(spana.document("no-such-document"), 404);
    }

    @AfterEach
    void servicesAreHealthy(Platform platform) {
        String id = "healthy-" + System.nanoTime();
        assertThat(platform.client().submitText("Still here, " + id, Map.of("id", id)).status())
                .isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> platform.client().document(id).status() == 200);
    }

    private static void assertProblem(SpanaClient.Answer answer, int status) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.json().at("/type").asString()).startsWith("urn:spana:problem:");
        assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
        assertThat(answer.json().at("/detail").asString()).isNotBlank();
    }
}
