package eu.spana.ingest.parse.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class FingerprintTest {
    @Test
    void isTheSameForTheSameWords() {
        assertThat(Fingerprint.of("One two, three four FIVE six"))
                .isEqualTo(Fingerprint.of("one two three  four five. Six"));
    }

    @Test
    void neverChangesSinceTheLogKeepsIt() {
        assertThat(Fingerprint.of("the quick brown fox jumps over the lazy dog"))
                .isEqualTo(
                        "IZ74K9qoQkU6ZQjY2ACLBiUp7+2/vbKA1NKASu19t/8dgSWIdNTnFWxeMdvsnTz5THHF9LeW"
                                + "iLV2eS0oYOfOeBWCm2jiSqX7f2FEma/OdHVxqTXUNYtzUpTEaYiBO72ekTJYKHVx"
                                + "sA9G0tfQOZHaU+cpMNtaQjmQEFHhJTrOlo4=");
    }

    @Test
    void estimatesTheShareOfCommonShingles() {
        // 996 shingles each, 496 in common.
        String one = words(0, 1000);
        String other = words(0, 500) + " " + words(5000, 5500);

        assertThat(similarity(one, one)).isEqualTo(1);
        assertThat(similarity(one, other)).isCloseTo(496.0 / 1496, within(0.12));
        assertThat(similarity(one, words(2000, 3000))).isLessThan(0.05);
    }

    @Test
    void hasNoSignatureWithoutWords() {
        assertThat(Fingerprint.of(" … ")).isEmpty();
        assertThat(Fingerprint.similarity("", Fingerprint.of("word"))).isZero();
    }

    @Test
    void tellsShortTextsApart() {
        assertThat(similarity("two words", "two words")).isEqualTo(1);
        assertThat(similarity("two words", "other words")).isLessThan(0.1);
    }

    private static double similarity(String one, String other) {
        return Fingerprint.similarity(Fingerprint.of(one), Fingerprint.of(other));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
    }
}
