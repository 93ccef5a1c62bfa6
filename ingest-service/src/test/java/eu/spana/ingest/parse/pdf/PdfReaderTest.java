package eu.spana.ingest.parse.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class PdfReaderTest {
    private final PdfReader reader = new PdfReader();

    @Test
    void readsTheTextLayer() throws UnreadableContent {
        byte[] pdf =
                Fixtures.pdf(
                        """
                        Storm over the coast

                        The storm came at night, and the har-
                        bour was closed until the morning.

                        Nobody was hurt.\
                        """);

        Extract report = reader.read(Fixtures.raw(pdf, "application/pdf", null)).getFirst();

        assertThat(report.title()).isEqualTo("Storm over the coast");
        assertThat(report.body())
                .contains("at night, and the harbour was closed until the morning.")
                .contains("Nobody was hurt.");
    }

    @Test
    void saysWhyAPdfCannotBeRead() {
        byte[] whole = Fixtures.pdf("Some text");

        assertThat(refusal(Fixtures.pdf("", ""))).isEqualTo(Reason.NEEDS_OCR);
        assertThat(refusal(Fixtures.lockedPdf("secret", "Some text"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.BROKEN);
        assertThat(refusal(Arrays.copyOf(whole, 40))).isEqualTo(Reason.BROKEN);
    }

    private Reason refusal(byte[] pdf) {
        return assertThatExceptionOfType(UnreadableContent.class)
                .isThrownBy(() -> reader.read(Fixtures.raw(pdf, "application/pdf", null)))
                .actual()
                .reason();
    }
}
