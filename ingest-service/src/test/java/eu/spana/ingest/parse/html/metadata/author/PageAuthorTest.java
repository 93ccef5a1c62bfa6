package eu.spana.ingest.parse.html.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.parse.html.metadata.Pages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAuthorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"@type":"Article","author":"Ann Berg"}
                    {"@type":"Article","author":["Ann Berg"]}
                    {"@type":"Article","author":{"@type":"Person","name":"Ann Berg"}}
                    {"@type":"Article","author":[{"name":["Ann Berg"]},{"@type":"Organization","name":"Coast"}]}
                    {"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@id":"#a","name":"Ann Berg"}]}
                    [{"@type":"WebSite"},{"@type":"BlogPosting","creator":{"name":"Ann Berg"}}]
                    """)
    void readsEveryFormOfJsonLd(String jsonLd) {
        assertThat(Pages.stating(jsonLd).article().authors()).containsExactly("Ann Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name='author' content='Ann Berg'>",
                "<meta name='twitter:label1' content='Written by'>"
                        + "<meta name='twitter:data1' content='Ann Berg'>",
                "<span itemprop='author'><b itemprop='name'>Ann Berg</b></span>",
                "<a rel='author' href='/a'>Ann Berg</a>",
                "<p class='byline'>Von Ann Berg, Redakteurin</p>",
                "<p class='author'>Ann Berg | 7 August 2014</p>",
                "<p>By Ann Berg</p>",
                "<p>Publicerad 7 augusti 2014 av Ann Berg</p>",
                "<p>Text: Ann Berg</p>",
                "<p>Author:</p><p>Ann Berg</p>",
                "<p>Ann Berg</p><p>7 August 2014</p>"
            })
    void readsEveryFormOfByline(String html) {
        assertThat(Pages.below(html).article().authors()).containsExactly("Ann Berg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    By Ann Berg and Bo Dahl                  | Ann Berg;Bo Dahl
                    Von Ann Berg und Bo Dahl                 | Ann Berg;Bo Dahl
                    Par Ann Berg, Bo Dahl et Cia Ek          | Ann Berg;Bo Dahl;Cia Ek
                    Ann Berg, Senior Editor                  | Ann Berg
                    Ann Berg · 4 min read                    | Ann Berg
                    Christoph von Berg                       | Christoph von Berg
                    Posted on 7 August 2014 by freeman1984   | freeman1984
                    Ann Berg (ann@coast.example)             | Ann Berg
                    Ann Berg 7 Aug 2014 10:15                | Ann Berg
                    Redacci&oacute;n                         | Redacción
                    """)
    void takesNamesOutOfBylines(String byline, String names) {
        assertThat(AuthorName.in(byline)).containsExactly(names.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Mar", "https://coast.example/ann", "7 August 2014", "By", ""})
    void takesNothingElseForAName(String text) {
        assertThat(AuthorName.in(text)).isEmpty();
    }

    @Test
    void namesTheSiteOnlyWhereNobodyElseIsNamed() {
        String stated =
                """
                <meta property="og:site_name" content="Coast Courier">
                <script type="application/ld+json">
                {"@type":"Article","author":{"@type":"Organization","name":"Coast Courier"}}</script>\
                """;

        assertThat(Pages.below(stated).article().authors()).containsExactly("Coast Courier");
        assertThat(Pages.below(stated + "<p class='byline'>By Ann Berg</p>").article().authors())
                .containsExactly("Ann Berg");
    }

    @Test
    void takesNoNamesOfCommentators() {
        String comment = "<div class='comment'><cite class='author'>Bo Dahl</cite> says</div>";

        assertThat(Pages.below("<p>Text.</p>".repeat(9) + comment).article().authors()).isEmpty();
    }
}
