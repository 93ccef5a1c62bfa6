package eu.spana.ingest.parse.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.Fixtures;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

class PublishedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2012-05-02T10:00:00Z            | 2012-05-02T10:00:00Z | INSTANT
                    2012-05-02T10:00:00+02:00       | 2012-05-02T08:00:00Z | INSTANT
                    2012-05-02T10:00:00+0200        | 2012-05-02T08:00:00Z | INSTANT
                    2012-05-02 10:00:00 +0200       | 2012-05-02T08:00:00Z | INSTANT
                    Wed, 02 May 2012 10:00:00 GMT   | 2012-05-02T10:00:00Z | INSTANT
                    Wed, 02 May 2012 10:00:00 +0200 | 2012-05-02T08:00:00Z | INSTANT
                    2012-05-02T10:00:00             | 2012-05-02           | DAY
                    2012-05-02                      | 2012-05-02           | DAY
                    20120502                        | 2012-05-02           | DAY
                    2012-05                         | 2012-05              | MONTH
                    2012                            | 2012                 | YEAR
                    """)
    void readsTheFormsOfTheWeb(String text, String date, Published.Precision precision) {
        assertThat(parse(text)).contains(new Published(date, precision, Basis.META, 0.9));
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "2031-01-01", "1970-01-01T00:00:00Z", "2012-13-45"})
    void refusesWhatCannotBeADateOfPublication(String text) {
        assertThat(parse(text)).isEmpty();
    }

    @Test
    void hasNoDateForNoText() {
        assertThat(parse(" ")).isEmpty();
    }

    private static Optional<Published> parse(String text) {
        return PublishedDates.parse(text, Basis.META, 0.9, Fixtures.VISIT);
    }
}
