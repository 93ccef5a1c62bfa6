package eu.spana.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void growsWithWhatIsDone() {
        assertThat(Progress.Bar.text(0, 4, "a")).isEqualTo("[" + " ".repeat(24) + "] 0/4 a");
        assertThat(Progress.Bar.text(2, 4, "b"))
                .isEqualTo("[" + "#".repeat(12) + " ".repeat(12) + "] 2/4 b");
    }

    @Test
    void showsTheEndOfALongName() {
        assertThat(Progress.Bar.text(1, 1, "x".repeat(100) + "end.html")).endsWith("xend.html");
        assertThat(Progress.Bar.text(1, 1, "x".repeat(100))).hasSizeLessThan(80);
    }
}
