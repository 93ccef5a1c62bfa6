package eu.spana.index.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterIdTest {

    @Test
    void isReadAsItIsWritten() {
        LetterId id = new LetterId("some-topic.v-1", 11, 123_456_789_012L);

        assertThat(id).hasToString("some-topic.v-1-11-123456789012");
        assertThat(LetterId.of(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "documents",
                "documents-1",
                "documents-x-1",
                "a/b-1-1",
                "a-1-1\n",
                "a-99999999999-1",
                "a-1-9999999999999999999"
            })
    void isNothingElse(String text) {
        assertThat(LetterId.of(text)).isEmpty();
    }
}
