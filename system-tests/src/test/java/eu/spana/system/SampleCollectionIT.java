package eu.spana.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a person sees who starts Spana for the first time.
@ExtendWith(PlatformExtension.class)
class SampleCollectionIT {
    @BeforeAll
    static void submitAll(Platform platform) throws IOException {
        int before = found(platform);
        Set<String> accepted = new HashSet<>();
        for (Samples.Sample sample : Samples.of(platform.root()).all()) {
            SpanaClient.Answer answer =
                    platform.client()
                            .submit(
                                    Files.readAllBytes(sample.file()),
                                    sample.contentType(),
                                    sample.parameters());
            assertThat(answer.status()).as(sample.file() + " " + answer.json()).isEqualTo(202);
            accepted.addAll(answer.ids());
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> found(platform) == before + accepted.size());
    }

    private static int found(Platform platform) {
        return platform.client().search("").json().at("/total/value").asInt();
    }

    @Test
    void holdsAtLeastFortyDocumentsInSixLanguages(Platform platform) {
        assertThat(found(platform)).isGreaterThanOrEqualTo(40);
        SpanaClient.Answer everything = platform.client().search("");
        assertThat(everything.json().at("/facets/language").size()).isGreaterThanOrEqualTo(6);
    }

    /// As soon as query-service has noticed what languages are new.
    @Test
    void answersTheSearchesOfItsReadme(Platform platform) throws IOException {
        List<Samples.Search> searches = Samples.of(platform.root()).searches();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertAnswered(platform, searches));
    }

    private static void assertAnswered(Platform platform, List<Samples.Search> searches) {
        SoftAssertions softly = new SoftAssertions();
        for (Samples.Search search : searches) {
            List<String> urls = platform.client().search(search.parameters()).urls();
            List<String> found = new ArrayList<>(search.expected());
            found.retainAll(urls);
            softly.assertThat(found)
                    .as("%s found %s", search.parameters(), urls)
                    .containsExactlyElementsOf(search.finds());
        }
        softly.assertAll();
    }
}
