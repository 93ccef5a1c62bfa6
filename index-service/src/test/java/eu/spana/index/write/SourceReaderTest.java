package eu.spana.index.write;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class SourceReaderTest {
    private final SourceReader reader =
            new SourceReader(new WriteProperties(DataSize.ofKilobytes(100)), new JsonMapper());

    @Test
    void passesTheBytesOnAsTheyAre() {
        String json = "{\"id\":\"a\", \"version\": 1,\t\"title\":{\"sv\":\"Åska\\n\"},\"x\":1.50}";

        assertThat(text(read(json))).isEqualTo(json);
    }

    @Test
    void putsAnObjectOfManyLinesOnOne() {
        assertThat(
                        text(
                                read(
                                        """
                                        {
                                          "id": "a", "version": 1,
                                          "body": {"en": "two\\nlines"}, "x": 1.50
                                        }
                                        """)))
                .isEqualTo(
                        "{\"id\":\"a\",\"version\":1,\"body\":{\"en\":\"two\\nlines\"},\"x\":1.50}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                " {\"id\":\"a\",\"version\":1}",
                "{\"id\":\"a\",\"version\":1",
                "{\"id\":\"a\",\"version\":1}}",
                "{\"id\":\"a\",\"version\":1}{}",
                "{\"id\":\"a\",\"version\":1}\n{\"delete\":{\"_id\":\"b\"}}\n",
                "{\"id\":\"a\",\"version\":1,\"title\":\"raw\nnewline\"}",
                "{'id':'a','version':1}",
                "{\"id\":\"a\",\"version\":1,\"x\":NaN}"
            })
    void refusesWhatIsNotExactlyOneObject(String json) {
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        SourceCheck.Unsound.class,
                        unsound -> assertThat(unsound.fault()).isEqualTo("malformed-json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16", "UTF-32LE"})
    void refusesOtherEncodingsThanUtf8(String charset) {
        byte[] value = "{\"id\":\"a\",\"version\":1}".getBytes(Charset.forName(charset));

        assertThat(read(value)).isInstanceOf(SourceCheck.Unsound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":1}",
                "{\"id\":\"a\"}",
                "{\"id\":\"b\",\"version\":1}",
                "{\"id\":\"a\",\"version\":2}",
                "{\"id\":\"a\",\"version\":\"1\"}",
                "{\"id\":[\"a\"],\"version\":1}",
                "{\"x\":{\"id\":\"a\",\"version\":1}}"
            })
    void refusesAnotherIdentityThanTheEventClaims(String json) {
        assertThat(read(json))
                .isInstanceOfSatisfying(
                        SourceCheck.Unsound.class,
                        unsound -> assertThat(unsound.fault()).isEqualTo("identity-mismatch"));
    }

    @Test
    void refusesWhatIsTooDeep() {
        String json = "{\"id\":\"a\",\"version\":1,\"x\":" + "[".repeat(40) + "]".repeat(40) + "}";

        assertThat(read(json)).isInstanceOf(SourceCheck.Unsound.class);
    }

    @Test
    void refusesWhatIsTooLarge() {
        String json = "{\"id\":\"a\",\"version\":1,\"x\":\"" + "x".repeat(200_000) + "\"}";

        assertThat(read(json))
                .isInstanceOfSatisfying(
                        SourceCheck.Unsound.class,
                        unsound -> assertThat(unsound.fault()).isEqualTo("too-large"));
    }

    private SourceCheck read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private SourceCheck read(byte[] value) {
        return reader.read(value, new DocumentId("a"), new DocumentVersion(1));
    }

    private static String text(SourceCheck check) {
        assertThat(check).isInstanceOf(SourceCheck.Sound.class);
        return new String(((SourceCheck.Sound) check).source().json(), StandardCharsets.UTF_8);
    }
}
