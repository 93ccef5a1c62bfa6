package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.spana.document.Published;
import eu.spana.document.Published.Precision;
import eu.spana.ingest.parse.content.RawContent;
import eu.spana.ingest.problem.RequestRefused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;

class BatchEntryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    plain words        |                               | text/plain; charset=utf-8
                    <p>marked words    |                               | text/html; charset=utf-8
                    <!DOCTYPE html><b> |                               | text/html; charset=utf-8
                    a < b and c > d    |                               | text/plain; charset=utf-8
                    <p>words           | text/markdown                 | text/markdown; charset=utf-8
                    words              | text/html; charset=iso-8859-1 | text/html; charset=utf-8
                    """)
    void tellsTheTypeOfText(String content, @Nullable String given, String type) {
        RawContent raw = entry(given, content, null).rawContent();

        assertThat(raw.declaredType()).isEqualTo(type);
        assertThat(raw.bytes()).isEqualTo(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void decodesBinaryContent() {
        assertThat(entry(null, null, "AAEC").rawContent().bytes()).containsExactly(0, 1, 2);
    }

    @Test
    void wantsContentOnce() {
        assertRefused(entry(null, null, null));
        assertRefused(entry(null, "text", "AAEC"));
        assertRefused(entry(null, null, "no base64!"));
    }

    @ParameterizedTest
    @CsvSource({
        "2012, YEAR, 2012",
        "2012-05, MONTH, 2012-05",
        "2012-05-02, DAY, 2012-05-02",
        "2012-05-02T10:00:00+02:00, INSTANT, 2012-05-02T08:00:00Z"
    })
    void keepsDatesAsExactAsTheyAre(String given, Precision precision, String date) {
        Published published = ClaimValues.published(given);

        assertThat(published.precision()).isEqualTo(precision);
        assertThat(published.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"20", "may 2012", "2012-5", "2012-05-02T10"})
    void refusesDatesOfOtherForms(String given) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> ClaimValues.published(given));
    }

    private static void assertRefused(BatchEntry entry) {
        assertThatExceptionOfType(RequestRefused.class).isThrownBy(entry::rawContent);
    }

    private static BatchEntry entry(
            @Nullable String type, @Nullable String content, @Nullable String base64) {
        return new BatchEntry(null, null, type, content, base64, null, null, null, null, null);
    }
}
