package eu.spana.ingest.parse.language;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.text.Languages;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;
import java.util.stream.Stream;

class KnownLanguagesTest {
    @Test
    void answersInEveryLanguageThatIsSearchedAndInNoOther() {
        Stream<String> answers =
                IntStream.range(0, KnownLanguages.COUNT).mapToObj(KnownLanguages::code);

        assertThat(Stream.concat(answers, Stream.of(KnownLanguages.UNDETERMINED)))
                .containsExactlyInAnyOrderElementsOf(Languages.all());
    }
}
