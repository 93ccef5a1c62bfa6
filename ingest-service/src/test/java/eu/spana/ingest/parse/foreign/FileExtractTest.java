package eu.spana.ingest.parse.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.api.Test;

import java.util.List;

class FileExtractTest {
    private static final String WORD = "application/msword";

    @Test
    void takesTheTitleOutOfTheText() {
        Extract report = extract(WORD, "Storm report", "<p>Storm report<p>It came at night.");

        assertThat(report.title()).isEqualTo("Storm report");
        assertThat(report.body()).isEqualTo("It came at night.");
    }

    @Test
    void keepsTheOnlyLineOfAFileThoughItIsItsTitle() {
        assertThat(extract(WORD, "Storm report", "<p>Storm report").body())
                .isEqualTo("Storm report");
        assertThat(extract(WORD, "", "<h1>Storm report</h1>").body()).isEqualTo("Storm report");
        assertThat(extract("application/pdf", "Storm report", "<p>Storm report").body())
                .isEqualTo("Storm report");
    }

    /// @param stated title in the properties of the file
    private static Extract extract(String type, String stated, String html) {
        var metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type);
        metadata.set(TikaCoreProperties.TITLE, stated);
        metadata.set(TikaCoreProperties.TIKA_CONTENT, html);
        return FileExtract.of(new ForeignDocument(metadata, List.of()), Fixtures.VISIT);
    }
}
