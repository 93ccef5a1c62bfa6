package eu.spana.ingest.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class DatesInTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bg | публикувано на 7 август 2014 г.
                    cs | vydáno 7. srpna 2014
                    da | udgivet den 7. august 2014
                    de | am 7. August 2014
                    el | στις 7 Αυγούστου 2014
                    en | on 7 August 2014
                    en | on August 7th, 2014
                    es | el 7 de agosto de 2014
                    et | avaldatud 7. augustil 2014
                    fi | julkaistu 7. elokuuta 2014
                    fr | le 7 août 2014
                    ga | an 7 Lúnasa 2014
                    hr | objavljeno 7. kolovoza 2014.
                    hu | 2014. augusztus 7.
                    it | il 7 agosto 2014
                    lt | 2014 m. rugpjūčio 7 d.
                    lv | 2014. gada 7. augustā
                    mt | fis-7 ta' Awwissu 2014
                    nl | op 7 augustus 2014
                    pl | dnia 7 sierpnia 2014 r.
                    pt | em 7 de agosto de 2014
                    ro | la 7 august 2014
                    sk | dňa 7. augusta 2014
                    sl | dne 7. avgusta 2014
                    sv | den 7 augusti 2014
                    nb | den 7. august 2014
                    tr | 7 Ağustos 2014
                    ru | 7 августа 2014 года
                    uk | 7 серпня 2014 року
                    ar | ٧ أغسطس ٢٠١٤
                    """)
    void readsDaysInEveryLanguage(String language, String text) {
        assertThat(days(text, language)).containsExactly(LocalDate.of(2014, 8, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hr | 4. listopada 2015. | 2015-10-04
                    pl | 4 listopada 2015   | 2015-11-04
                    cs | 4. srpna 2015      | 2015-08-04
                    hr | 4. srpnja 2015.    | 2015-07-04
                    lv | 2015. gada 4. maijā | 2015-05-04
                    sl | 4. januarja 2015   | 2015-01-04
                    de | 4. JÄNNER 2015     | 2015-01-04
                    """)
    void knowsWhichLanguageNamesWhichMonth(String language, String text, LocalDate day) {
        assertThat(days(text, language)).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-08-07",
                "2014/08/07",
                "2014.08.07.",
                "7.8.2014",
                "07. 08. 2014",
                "07/08/14",
                "7-8-2014",
                "7-Aug-14",
                "7 Aug '14",
                "Thu 7th of Aug, 2014",
                "Aug. 7, 2014 | 10:15"
            })
    void readsNumbersAndAbbreviations(String text) {
        assertThat(days(text, "en")).containsExactly(LocalDate.of(2014, 8, 7));
    }

    @Test
    void readsTheDayFirstUnlessThePageIsAmericanOrOnlyOneOrderIsPossible() {
        assertThat(days("02/05/2012", "en-GB")).containsExactly(LocalDate.of(2012, 5, 2));
        assertThat(days("02/05/2012", "en-US")).containsExactly(LocalDate.of(2012, 2, 5));
        assertThat(days("25/05/2012", "en-US")).containsExactly(LocalDate.of(2012, 5, 25));
        assertThat(days("05/25/2012", "en-GB")).containsExactly(LocalDate.of(2012, 5, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.12.20.14", "version 1.2.3", "may 2 people", "30.2.2014", "7 August 1814",
                "call 070 12 34 56", "12:05:14", "CVE-2014-0708", "in 2014", "© 2014-08"
            })
    void takesNothingElseForADay(String text) {
        assertThat(days(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    on Wednesday (2 May)     | WEDNESDAY
                    onsdagen den 2 maj       | WEDNESDAY
                    am Mittwoch, dem 2. Mai  | WEDNESDAY
                    w środę 2 maja           | WEDNESDAY
                    във вторник, 2 май       | TUESDAY
                    2 May (Wednesday)        | WEDNESDAY
                    """)
    void seesTheDayOfTheWeekBesideADate(String text, DayOfWeek day) {
        assertThat(DatesInText.in(text, DateStyle.of(null)))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.weekday()).isEqualTo(day);
                    assertThat(date.year()).isZero();
                    assertThat(date.day()).isEqualTo(2);
                });
    }

    @Test
    void readsMonthsWithoutADay() {
        assertThat(DatesInText.in("May 2012", DateStyle.of("en")))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.year()).isEqualTo(2012);
                    assertThat(date.day()).isZero();
                    assertThat(date.full()).isEmpty();
                });
    }

    @Test
    void readsSeveralDatesInTheirOrder() {
        assertThat(days("7 August 2014, changed 8.8.2014 and on August 9, 2014", "en"))
                .containsExactly(
                        LocalDate.of(2014, 8, 7),
                        LocalDate.of(2014, 8, 8),
                        LocalDate.of(2014, 8, 9));
    }

    private static List<LocalDate> days(String text, String language) {
        return DatesInText.in(text, DateStyle.of(language)).stream()
                .flatMap(date -> date.full().stream())
                .toList();
    }
}
