package eu.spana.index.replay.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class ShownBytesTest {

    @Test
    void showsUtf8AsText() {
        assertThat(shown("{\"title\":\"Förvaring\"", 100))
                .isEqualTo(new ShownBytes("{\"title\":\"Förvaring\"", null, 21, false));
        assertThat(shown("", 1)).isEqualTo(new ShownBytes("", null, 0, false));
    }

    @Test
    void showsOtherBytesAsBase64() {
        assertThat(ShownBytes.of(new byte[] {(byte) 0xC3, 0x28}, 100))
                .isEqualTo(new ShownBytes(null, "wyg=", 2, false));
        assertThat(ShownBytes.of(new byte[] {(byte) 0xC3}, 100).base64()).isEqualTo("ww==");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(shown("aä😀b", 6)).isEqualTo(new ShownBytes("aä", null, 8, true));
        assertThat(shown("aä😀b", 7)).isEqualTo(new ShownBytes("aä😀", null, 8, true));
        assertThat(ShownBytes.of(new byte[] {(byte) 0xFF, 1, 2, 3}, 3))
                .isEqualTo(new ShownBytes(null, "/wEC", 4, true));
    }

    private static ShownBytes shown(String text, int most) {
        return ShownBytes.of(text.getBytes(StandardCharsets.UTF_8), most);
    }
}
