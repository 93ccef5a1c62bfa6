package eu.spana.ingest.parse.html.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class PageMetadataTest {
    @Test
    void readsAddressesSectionPictureAndTags() {
        var article =
                Pages.read(
                                """
                                <link rel="canonical" href="/news/harbour-closed">
                                <link rel="alternate" hreflang="sv" href="/sv/hamnen">
                                <link rel="alternate" type="application/rss+xml" href="/feed">
                                <meta property="og:image" content="/crane.jpg">
                                <meta property="article:section" content="Crime">
                                <meta property="article:tag" content="ransom">
                                <meta name="keywords" content="ransom, harbour">
                                <article><a rel="tag" href="/t/gang">gang</a><p>Text.</p></article>\
                                """)
                        .article();

        assertThat(article.url()).isEqualTo("https://coast.example/news/harbour-closed");
        assertThat(article.alternates()).isEqualTo(Map.of("sv", "https://coast.example/sv/hamnen"));
        assertThat(article.image()).isEqualTo("https://coast.example/crane.jpg");
        assertThat(article.section()).isEqualTo("Crime");
        assertThat(article.tags()).containsExactly("gang", "ransom", "harbour");
        assertThat(article.kind()).isEqualTo(DocumentKind.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"Article\",\"headline\":\"Harbour\\nclosed\",}",
                "<!-- {\"@type\":\"Article\",\"headline\":\"Harbour closed\"} -->",
                "{\"@type\":\"Article\",\"headline\":\"Harbour closed\"};",
                "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Harbour"
                        + " closed&quot;}",
                "{\"@type\":\"Article\",\"headline\":\"Harbour closed\",\"description\":\"a \"bad\""
                        + " quote\"}"
            })
    void readsBrokenJsonLd(String jsonLd) {
        assertThat(Pages.stating(jsonLd).headline()).isEqualTo("Harbour closed");
    }

    @Test
    @Timeout(20)
    void isNotHurtByHostilePages() {
        String deep = "[".repeat(50_000) + "{\"@graph\":".repeat(50_000);
        String names = "<p class='author date byline'>" + "By a and ".repeat(20_000);

        assertThat(Pages.stating(deep).article().published()).isNull();
        assertThat(Pages.below(names).article().authors()).isEmpty();
        assertThat(Pages.read("<div class='date'>".repeat(50_000) + "7 May").headline()).isEmpty();
    }
}
