package eu.spana.ingest.parse.html.metadata.title;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.parse.html.metadata.Pages;
import eu.spana.ingest.parse.html.type.PageType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    <title>Harbour closed - Coast</title><h1>Harbour closed</h1>
                    <title>Coast: Harbour closed</title><h1>Harbour closed</h1>
                    <title>Coast » Harbour closed</title><h1>Coast</h1><h1>Harbour closed</h1>
                    <title>Harbour closed | Coast</title><h1><a href="/">Coast</a></h1><h2>x</h2>
                    <meta property="og:title" content="Harbour closed"><title>Harbour closed – Coast</title>
                    <title>Home</title><h1>Harbour closed</h1>
                    <title>Harbour closed</title><h1><span class="kicker">News</span>Harbour closed</h1>
                    <title>Harbour closed</title><h1>Har&shy;bour closed <time>7 May</time></h1>
                    <title>Harbour closed &amp;#8211; Coast</title>
                    <title>Harbour closed | Port Authority of the Northern Coast and Isles</title>
                    <meta property="og:site_name" content="Coast"><title>Coast | Harbour closed</title>
                    <title>Harbour closed | Coast</title><h1>Harbour closed | Coast</h1>
                    """)
    void isTheHeadlineWithoutTheSite(String html) {
        assertThat(Pages.read(html + "<p>Text.</p>").headline()).isEqualTo("Harbour closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    <title>Storm: what we know | Coast</title><h1>Storm: what we know</h1>~Storm: what we know
                    <title>Storm – what we know – Coast Courier</title>~Storm – what we know
                    <title>Warm harbour coats | Buy warm harbour coats and hats</title>~Warm harbour coats | Buy warm harbour coats and hats
                    <p>Nothing.</p>~``
                    """)
    void keepsMarksThatAreTheHeadlinesOwn(String html, String title) {
        assertThat(Pages.read(html).headline()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    <title>Storm over us – what we know | Coast</title><h1>Storm over us – what we know</h1>~Storm over us – what we know
                    <title>All oars – The Courier House</title>~All oars
                    <title>All oars</title><meta property="og:title" content="The Courier House">~All oars
                    <title>All boats at work · Coast</title><h1>All boats</h1><meta property="og:title" content="Row it">~All boats
                    <title>Pay for crews - Coast</title><h1>Pay for crews</h1><h1>Ask them</h1><meta property="og:title" content="Ask them">~Ask them
                    <title>What is an oar made of? - The Rowing Book</title><nav><h1>The Rowing Book</h1></nav>~What is an oar made of?
                    """)
    void isNoNameOfTheSite(String html, String title) {
        String text = "<p>" + "Boats are rowed. ".repeat(20) + "</p>";

        assertThat(Pages.read(html + text, "https://www.thecourierhouse.example/x").headline())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE, /1, All that rows",
        "COLLECTION, /1, Oars for every boat",
        "SERVICE, /1, Oars for every boat",
        "COLLECTION, /all-that-rows, All that rows",
        "ARTICLE, /oars-for-boats, Oars for every boat"
    })
    void isTheTitleWhereAHeadingOnlyLabelsThePage(PageType type, String path, String title) {
        String html = "<title>Oars for every boat | Coast</title><h1>All that rows</h1>";
        var page = Pages.read(html, "https://coast.example" + path);

        assertThat(page.title(type)).isEqualTo(title);
        assertThat(page.headline()).isEqualTo("All that rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Oars | Boats | Ropes | Coast</title>",
                "<title>Coast</title><meta property='og:site_name' content='Coast'>",
                "<title>Oars for boats</title><meta property='og:title' content='Boats and oars'>"
            })
    void isTheHeadingWhereTheTitleIsNoBetter(String html) {
        var page = Pages.read(html + "<h1>All that rows</h1>", "https://coast.example/1");

        assertThat(page.title(PageType.COLLECTION)).isEqualTo("All that rows");
    }
}
