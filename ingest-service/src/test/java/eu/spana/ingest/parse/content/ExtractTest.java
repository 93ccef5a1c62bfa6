package eu.spana.ingest.parse.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentKind;

import org.junit.jupiter.api.Test;

import java.util.List;

class ExtractTest {

    @Test
    void composesAccentsThatTheSourceWritesApart() {
        Extract extract =
                new Extract("A\u030akerblom", "Malmstro\u0308m", Metadata.of(DocumentKind.ARTICLE));

        assertThat(extract.title()).isEqualTo("\u00c5kerblom");
        assertThat(extract.body()).isEqualTo("Malmstr\u00f6m");
    }

    @Test
    void saysWhetherTheFirstSentenceStandsInForATitle() {
        Metadata article = Metadata.of(DocumentKind.ARTICLE);
        String body = "The storm came. Nobody slept.";
        Extract named = Extract.named("", body, article, List.of());

        assertThat(named.title()).isEqualTo("The storm came.");
        assertThat(named.withBody(body).withCut(List.of()).withMetadata(article).titleFromBody())
                .isTrue();
        assertThat(named.withTitle("Storm").titleFromBody()).isFalse();
        assertThat(Extract.named("Storm", body, article, List.of()).titleFromBody()).isFalse();
    }
}
