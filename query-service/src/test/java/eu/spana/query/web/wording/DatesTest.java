package eu.spana.query.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Published;
import eu.spana.query.compile.Period;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "en,DAY,2012-05-02,2 May 2012",
        "sv,DAY,2012-05-02,2 maj 2012",
        "sv,MONTH,2012-05,maj 2012",
        "en,YEAR,2012,2012",
        "sv,INSTANT,2012-05-02T23:30:00Z,2 maj 2012",
        "en,DAY,some day,some day"
    })
    void areAsExactAsTheyAreKnown(
            String locale, Published.Precision precision, String date, String shown) {
        Published published = new Published(date, precision, Published.Basis.TEXT, 1);
        assertThat(new Dates(Locale.of(locale)).published(published)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "en,2012,2012,2012",
        "en,2012-05,May 2012,May 2012",
        "sv,2012-05,maj 2012,maj 2012",
        "en,2012-05-02,2 May 2012,2 May",
        "sv,2012-05-02,2 maj 2012,2 maj"
    })
    void namePeriods(String locale, String period, String inWords, String inShort) {
        Dates dates = new Dates(Locale.of(locale));
        assertThat(dates.period(Period.parse(period).orElseThrow())).isEqualTo(inWords);
        assertThat(dates.shortPeriod(Period.parse(period).orElseThrow())).isEqualTo(inShort);
    }
}
