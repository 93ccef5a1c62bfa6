package eu.spana.ingest.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer.Form;

class ComposedTextTest {
    private static final String GRAVE_BELOW = "\u0316";
    private static final String ACUTE = "\u0301";

    @Test
    void writesLettersWithTheirAccentsAsOne() {
        assertThat(ComposedText.of("Malmstro\u0308m, Hà\u0323nh", Form.NFC))
                .isEqualTo("Malmström, Hạ\u0300nh");
    }

    @Test
    void keepsThirtyMarksOfAHeap() {
        String heap = (ACUTE + GRAVE_BELOW).repeat(100);

        assertThat(ComposedText.of("q" + heap + " came" + ACUTE, Form.NFC))
                .isEqualTo("q" + GRAVE_BELOW.repeat(15) + ACUTE.repeat(15) + " camé");
    }

    @Test
    void keepsHeapsBeyondTheBasicPlaneAsSmall() {
        String mark = Character.toString(0x1D165);

        assertThat(ComposedText.of("a" + mark.repeat(40), Form.NFC))
                .isEqualTo("a" + mark.repeat(30));
    }
}
