package eu.spana.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.Instant;

class DocumentTest {
    private static final DocumentId ID = new DocumentId("a");
    private static final DocumentVersion VERSION = new DocumentVersion(1);

    @Test
    void takesTheFirstLanguageAsTheMainOne() {
        Document document =
                Document.builder(ID, VERSION, DocumentKind.ARTICLE)
                        .text("fi", "Otsikko", "Leipäteksti")
                        .text("en", "Title", "Body")
                        .build();

        assertThat(document.mainTitle()).isEqualTo("Otsikko");
        assertThat(document.mainBody()).isEqualTo("Leipäteksti");
    }

    @Test
    void refusesARemovalWithContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Document.builder(ID, VERSION, DocumentKind.PAGE)
                                .text("sv", "Rubrik", "Text")
                                .removed()
                                .build());
    }

    @Test
    void namesTheFirstIndexAlikeOnEveryInstance() {
        assertThat(IndexName.first(1).value()).isEqualTo("documents-v1-00000000000000000");
        assertThat(IndexName.of(1, Instant.parse("2026-02-03T04:05:06.789Z")).value())
                .isEqualTo("documents-v1-20260203040506789");
    }
}
