package eu.spana.ingest.parse.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentKind;

import org.junit.jupiter.api.Test;

class ExtractTest {

    @Test
    void composesAccentsThatTheSourceWritesApart() {
        Extract extract =
                new Extract("A\u030akerblom", "Malmstro\u0308m", Metadata.of(DocumentKind.ARTICLE));

        assertThat(extract.title()).isEqualTo("\u00c5kerblom");
        assertThat(extract.body()).isEqualTo("Malmstr\u00f6m");
    }
}
