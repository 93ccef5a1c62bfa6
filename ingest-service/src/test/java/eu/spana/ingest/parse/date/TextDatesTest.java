package eu.spana.ingest.parse.date;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class TextDatesTest {
    private static final Instant VISIT = Instant.parse("2026-03-01T12:00:00Z");
    private static final String TITLE = "Harbour hit by the tidal gang";
    private static final String PROSE =
            "The gang came by night and took the cranes, said the master of the harbour.";

    @Test
    void takesTheDateBelowTheTitle() {
        assertThat(published(TITLE, "7 Aug 2014", PROSE))
                .hasValueSatisfying(isDay("2014-08-07", Basis.BYLINE));
    }

    @Test
    void takesADateWithAWordForPublicationWhereverItStands() {
        assertThat(published(TITLE, PROSE, PROSE, "Veröffentlicht am 7. August 2014"))
                .hasValueSatisfying(isDay("2014-08-07", Basis.BYLINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated: 7 August 2014",
                "Uppdaterad den 7 augusti 2014",
                "Mis à jour le 7 août 2014",
                "Stand: 7.8.2014",
                "© 7 August 2014"
            })
    void takesNoDateOfAChange(String line) {
        assertThat(published(TITLE, line, PROSE)).isEmpty();
    }

    @Test
    void prefersPublicationToChangeOnOneLine() {
        assertThat(published(TITLE, "Updated 9 August 2014, published 7 August 2014", PROSE))
                .hasValueSatisfying(isDay("2014-08-07", Basis.BYLINE));
    }

    @Test
    void neverTakesTheDayOfTheVisitAboveTheTitle() {
        assertThat(published("Thursday", "19th Apr 2018", TITLE, PROSE)).isEmpty();
        assertThat(published("19th Apr 2018\n10:32 CET", TITLE, PROSE)).isEmpty();
    }

    @Test
    void takesTheDatelineOfAnAgency() {
        assertThat(published(TITLE, "PORTO, August 7, 2014 (Tidal News) - " + PROSE))
                .hasValueSatisfying(isDay("2014-08-07", Basis.TEXT));
    }

    @Test
    void takesTheDateInTheTitleWhereThereIsNoOther() {
        assertThat(published("Speech to harbour masters, Porto 7/8/2014", PROSE))
                .hasValueSatisfying(isDay("2014-08-07", Basis.TEXT));
    }

    @Test
    void takesNoDateOutOfRunningProse() {
        assertThat(published(TITLE, "The gang was founded on 7 August 2014 in the old harbour."))
                .isEmpty();
        assertThat(published(TITLE, "Den 12 maj kom de tillbaka, och 2009 var de borta."))
                .isEmpty();
    }

    @Test
    void infersTheYearFromTheDayOfTheWeek() {
        assertThat(published(TITLE, "They came back on Wednesday (2 May), he said."))
                .hasValueSatisfying(isDay("2018-05-02", Basis.WEEKDAY))
                .hasValueSatisfying(date -> assertThat(date.confidence()).isLessThan(0.7));
    }

    @Test
    void infersTheLastSuchYearBeforeThePrintedVisit() {
        assertThat(published("19th Apr 2018", TITLE, "They came back on Wednesday (2 May)."))
                .hasValueSatisfying(isDay("2012-05-02", Basis.WEEKDAY));
        assertThat(published("29 March 2020", TITLE, "They came back on Thursday (2 December)."))
                .hasValueSatisfying(isDay("2010-12-02", Basis.WEEKDAY));
    }

    @Test
    void infersNothingFromADayThatNeverFellOnThatDayOfTheWeek() {
        assertThat(published(TITLE, "On Wednesday (31 February) he came.")).isEmpty();
    }

    @Test
    void takesNoDayInTheFuture() {
        assertThat(published(TITLE, "7 August 2031", PROSE)).isEmpty();
    }

    @Test
    void hasNoDateForNoText() {
        assertThat(TextDates.published(List.of(), "en", VISIT)).isEmpty();
    }

    private static Optional<Published> published(String... paragraphs) {
        return TextDates.published(List.of(paragraphs), null, VISIT);
    }

    private static Consumer<Published> isDay(String date, Basis basis) {
        return published -> {
            assertThat(published.date()).isEqualTo(date);
            assertThat(published.basis()).isEqualTo(basis);
        };
    }
}
