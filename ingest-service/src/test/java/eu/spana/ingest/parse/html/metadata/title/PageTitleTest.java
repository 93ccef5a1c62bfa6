package eu.spana.ingest.parse.html.metadata.title;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.parse.html.metadata.Pages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    <title>Harbour closed | Coast</title><h1>Harbour closed | Coast</h1>
                    """)
    void isTheHeadlineWithoutTheSite(String html) {
        assertThat(Pages.read(html + "<p>Text.</p>").title()).isEqualTo("Harbour closed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    <title>Storm: what we know | Coast</title><h1>Storm: what we know</h1>~Storm: what we know
                    <title>Storm – what we know – Coast Courier</title>~Storm – what we know
                    <p>Nothing.</p>~``
                    """)
    void keepsMarksThatAreTheHeadlinesOwn(String html, String title) {
        assertThat(Pages.read(html).title()).isEqualTo(title);
    }
}
