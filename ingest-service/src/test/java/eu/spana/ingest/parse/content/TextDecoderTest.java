package eu.spana.ingest.parse.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class TextDecoderTest {
    private static final String SWEDISH = "Malmström är på väg över ån till Åmål";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsTheDeclaredCharset() {
        assertThat(decode(SWEDISH.getBytes(WINDOWS), "text/plain; charset=ISO-8859-1"))
                .isEqualTo(SWEDISH);
    }

    @Test
    void readsUtf8WhenTheDeclaredCharsetDoesNotFit() {
        assertThat(decode(SWEDISH.getBytes(StandardCharsets.UTF_8), "text/plain; charset=us-ascii"))
                .isEqualTo(SWEDISH);
    }

    @Test
    void believesTheByteOrderMarkFirst() {
        byte[] bytes = ("\uFEFF" + SWEDISH).getBytes(StandardCharsets.UTF_16LE);

        assertThat(decode(bytes, "text/plain; charset=utf-8")).isEqualTo(SWEDISH);
    }

    @Test
    void readsTheCharsetThatThePageNames() {
        String page = "<html><head><meta charset='iso-8859-2'></head><body>Wałęsa źródło</body>";

        assertThat(decode(page.getBytes(Charset.forName("iso-8859-2")), "text/html"))
                .contains("Wałęsa źródło");
    }

    @Test
    void readsWindowsTextThatClaimsToBeUtf8() {
        assertThat(decode(SWEDISH.getBytes(WINDOWS), "text/plain; charset=utf-8"))
                .isEqualTo(SWEDISH);
    }

    @Test
    void keepsUtf8WhenAFewBytesAreDamaged() {
        byte[] bytes = (SWEDISH + "! ").repeat(50).getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;

        assertThat(decode(bytes, "text/plain; charset=utf-8")).contains(SWEDISH);
    }

    @Test
    void survivesCharsetsThatDoNotExist() {
        assertThat(decode("text".getBytes(StandardCharsets.UTF_8), "text/plain; charset=no-such"))
                .isEqualTo("text");
    }

    private static String decode(byte[] bytes, @Nullable String type) {
        return TextDecoder.decode(new RawContent(bytes, type));
    }
}
