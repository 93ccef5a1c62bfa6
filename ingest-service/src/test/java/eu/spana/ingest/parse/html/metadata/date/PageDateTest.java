package eu.spana.ingest.parse.html.metadata.date;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Published;
import eu.spana.document.Published.Basis;
import eu.spana.document.Published.Precision;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.html.metadata.Pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class PageDateTest {
    private static final String PROSE = "<p>" + Fixtures.prose("harbour") + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2014-08-07'>",
                "<meta name='DC.date.issued' content='2014-08-07'>",
                "<meta itemprop='datePublished' content='7 August 2014'>",
                "<meta name='citation_publication_date' content='2014/08/07'>",
                "<meta name='pubdate' content='20140807'>"
            })
    void readsMetaTags(String meta) {
        assertThat(Pages.read(meta + PROSE).article().published())
                .isEqualTo(day("2014-08-07", Basis.META, Confidence.META));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    <time pubdate datetime='2014-08-07'>x</time>            ~ TIME_ELEMENT
                    <span itemprop='datePublished'>7 August 2014</span>     ~ TIME_ELEMENT
                    <abbr class='published' title='2014-08-07'>x</abbr>     ~ TIME_ELEMENT
                    <div><time datetime='2014-08-07'>last week</time></div> ~ TIME_ELEMENT
                    <p class='entry-date'>7. August 2014</p>                ~ BYLINE
                    <div class='post-meta'>Ann Berg, 7 Aug 2014</div>       ~ BYLINE
                    <p>7 August 2014</p>                                    ~ BYLINE
                    <p>Julkaistu 7.8.2014 klo 10.15</p>                     ~ BYLINE
                    <p>Ann Berg | 07/08/2014 09:30</p>                      ~ BYLINE
                    """)
    void readsTheDateBelowTheHeadline(String html, Basis basis) {
        assertThat(Optional.ofNullable(Pages.below(html + PROSE).article().published()))
                .hasValueSatisfying(published -> {
                    assertThat(published.date()).isEqualTo("2014-08-07");
                    assertThat(published.basis()).isEqualTo(basis);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time class='updated' datetime='2014-08-07'>x</time>",
                "<p>Last updated: <time datetime='2014-08-07'>7 August</time></p>",
                "<meta property='article:modified_time' content='2014-08-07'>",
                "<p class='date'>Aktualisiert am 7. August 2014</p>",
                "<footer>© 7 August 2014</footer>",
                "<p>The harbour was opened on 7 August 2014 by the queen and her dog.</p>"
            })
    void takesNoDateOfAnythingElse(String html) {
        assertThat(Pages.below(html + PROSE).article().published()).isNull();
    }

    @Test
    void neverTakesTheDayOfTheVisitAboveThePage() {
        String top = "<header>Thursday 28 February 2019</header><nav><a href='/a'>News</a></nav>";

        assertThat(Pages.read(top + "<title>Harbour</title>" + PROSE).article().published())
                .isNull();
    }

    @Test
    void takesNoDateOfCommentsAndOtherArticles() {
        String around =
                """
                <div class="comments"><time datetime="2015-01-01">x</time></div>
                <aside><p class="date">3 May 2013</p></aside>\
                """;

        assertThat(Pages.below(PROSE.repeat(9) + around).article().published()).isNull();
    }

    @Test
    void readsTheDateInTheAddress() {
        var page = Pages.read(PROSE, "https://coast.example/2014/08/07/harbour/");

        assertThat(page.article().published())
                .isEqualTo(day("2014-08-07", Basis.URL, Confidence.URL_DAY));
    }

    @Test
    void readsTheMonthInTheAddressWhereThereIsNothingElse() {
        var page = Pages.read(PROSE, "https://coast.example/2014/08/harbour/");

        assertThat(page.article().published())
                .isEqualTo(
                        new Published("2014-08", Precision.MONTH, Basis.URL, Confidence.URL_MONTH));
    }

    @Test
    void prefersTheDayOfTheAddressToTheNextDayInUtc() {
        var page =
                Pages.read(
                        "<meta property='article:published_time' content='2014-08-08T02:10:00Z'>",
                        "https://coast.example/2014/08/07/harbour/");

        assertThat(page.article().published())
                .isEqualTo(day("2014-08-07", Basis.META, Confidence.META));
    }

    @Test
    void takesMidnightForADayAndNoTime() {
        var page = Pages.stating("{'@type':'Article','datePublished':'2014-08-07T00:00:00+02:00'}");

        assertThat(page.article().published())
                .isEqualTo(day("2014-08-07", Basis.JSON_LD, Confidence.JSON_LD));
    }

    @Test
    void readsNumericDatesInTheOrderThatThePageProves() {
        String dates = "<p class='date'>05/02/2014</p>" + PROSE + "<p>Until 05/28/2014</p>";

        assertThat(Pages.below(dates).article().published())
                .isEqualTo(day("2014-05-02", Basis.BYLINE, Confidence.NAMED));
    }

    @Test
    void infersTheYearOfADayOfTheWeekBeforeThePrintedVisit() {
        String page =
                """
                <title>Harbour closed</title><p>19th Apr 2018</p><h1>Harbour closed</h1>
                <p>The master of the harbour said on Wednesday (2 May) that nobody had seen them \
                come or go.</p>\
                """;

        assertThat(Pages.read(page).article().published())
                .isEqualTo(day("2012-05-02", Basis.WEEKDAY, Confidence.WEEKDAY));
    }

    private static Published day(String date, Basis basis, double confidence) {
        return new Published(date, Precision.DAY, basis, confidence);
    }
}
