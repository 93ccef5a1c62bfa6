package eu.spana.index.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void keepsReasonsOnOneLineOfPrintableCharacters() {
        assertThat(reason("a\r\nb\tc\u001B[31m\u202Ed\u2028e\u0000")).isEqualTo("a  b c [31m d e ");
        assertThat(reason("fält [größe] 😀")).isEqualTo("fält [größe] 😀");
    }

    @Test
    void boundsReasonsWithoutSplittingCharacters() {
        assertThat(reason("x".repeat(1000))).hasSize(300);
        assertThat(reason("x".repeat(299) + "😀")).isEqualTo("x".repeat(299));
        assertThat(reason("x\uD83D")).isEqualTo("x ");
    }

    private static String reason(String text) {
        return new Fault("write", "type", text).reason();
    }
}
