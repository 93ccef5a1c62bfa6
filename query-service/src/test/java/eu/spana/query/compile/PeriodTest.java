package eu.spana.query.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2012,2012-01-01,2013-01-01",
        "2012-12,2012-12-01,2013-01-01",
        "2012-02-29,2012-02-29,2012-03-01"
    })
    void endsOnTheDayAfter(String text, LocalDate start, LocalDate end) {
        assertThat(Period.parse(text)).hasValue(new Period(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "0000",
                "2012-13",
                "2013-02-29",
                "2012-5",
                "2012-05-02T10:00Z",
                "x"
            })
    void isNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void takesTheLastYearOfFourDigits() {
        assertThat(Period.parse("9999")).isPresent();
    }
}
