package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The share of inflected forms that meet their lemma, on lists that nobody of this project wrote.
class MorphologyTest {

    /// Just below what ADR 0004 reports; Snowball alone has .707 and .627.
    @ParameterizedTest(name = "{0}: at least {1}")
    @CsvSource({"sv, 0.78", "de, 0.70"})
    void inflectedFormsMeetTheirLemma(String language, double floor) throws IOException {
        Path list = Path.of("../../shared/collections/morphology", language + ".tsv");
        assumeTrue(Files.exists(list), "Skipped: no collection of word forms at " + list);
        List<String> pairs = Files.readAllLines(list);

        long met = pairs.stream().filter(pair -> meets(language, pair.split("\t", -1))).count();

        assertThat(met / (double) pairs.size()).isGreaterThan(floor);
    }

    private static boolean meets(String language, String[] pair) {
        List<String> lemma = Terms.searched(language, pair[0]);
        return !lemma.isEmpty() && lemma.equals(Terms.searched(language, pair[1]));
    }
}
