package eu.spana.ingest.parse.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentId;

import org.junit.jupiter.api.Test;

class DocumentIdsTest {
    @Test
    void namesAPageBySiteAndAddress() {
        assertThat(idOf("https://www.example.eu/a?utm_source=x").value())
                .matches("example\\.eu:[0-9a-f]{32}")
                .isEqualTo(idOf("https://www.example.eu/a#top").value());
        assertThat(idOf("https://www.example.eu/a")).isNotEqualTo(idOf("https://www.example.eu/b"));
    }

    @Test
    void namesATextBySiteAndWordsAlone() {
        DocumentId id = DocumentIds.of("example.eu", "Hello,  World");

        assertThat(id.value()).matches("text:[0-9a-f]{32}");
        assertThat(DocumentIds.of("example.eu", "hello world!")).isEqualTo(id);
        assertThat(DocumentIds.of("other.eu", "hello world")).isNotEqualTo(id);
        assertThat(DocumentIds.of(null, "hello world")).isNotEqualTo(id);
    }

    @Test
    void staysWithinTheLengthOfAnId() {
        DocumentId given = new DocumentId("x".repeat(256));

        assertThat(DocumentIds.within(given, new DocumentId("a")))
                .isNotEqualTo(DocumentIds.within(given, new DocumentId("b")));
    }

    private static DocumentId idOf(String url) {
        return DocumentIds.of(CanonicalUrl.of(url).orElseThrow());
    }
}
