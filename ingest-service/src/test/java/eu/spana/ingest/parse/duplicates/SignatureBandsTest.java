package eu.spana.ingest.parse.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.parse.enrich.Fingerprint;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SignatureBandsTest {
    @Test
    void bringSimilarTextsTogetherAndNoOthers() {
        String text = words(0, 300);

        assertThat(bands(text)).hasSize(32);
        assertThat(bands(text)).containsAnyElementsOf(bands(words(20, 310)));
        assertThat(bands(text)).doesNotContainAnyElementsOf(bands(words(1000, 1300)));
    }

    @Test
    void areNoneWithoutASignature() {
        assertThat(SignatureBands.of("")).isEmpty();
    }

    private static Set<Long> bands(String text) {
        return SignatureBands.of(Fingerprint.of(text)).boxed().collect(Collectors.toSet());
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }
}
