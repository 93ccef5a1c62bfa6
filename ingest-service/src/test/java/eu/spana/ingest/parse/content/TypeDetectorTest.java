package eu.spana.ingest.parse.content;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.Fixtures;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypeDetectorTest {
    private final TypeDetector detector = new TypeDetector();

    @Test
    void believesTheDeclaredType() {
        assertThat(typeOf("# Heading", "Text/Markdown; charset=utf-8")).isEqualTo("text/markdown");
    }

    @Test
    void looksIntoContentThatNobodyDeclared() {
        assertThat(typeOf("<!doctype html><title>t</title>", null)).isEqualTo("text/html");
        assertThat(typeOf("plain words", "application/octet-stream")).isEqualTo("text/plain");
    }

    @Test
    void takesTheTypeOfFormsForNoDeclaration() {
        assertThat(typeOf("plain words", "application/x-www-form-urlencoded"))
                .isEqualTo("text/plain");
    }

    @Test
    void tellsFeedsFromOtherXml() {
        String atom = "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'></feed>";

        assertThat(typeOf(atom, "text/xml")).isEqualTo("application/atom+xml");
        assertThat(typeOf("<?xml version='1.0'?><rss version='2.0'></rss>", "application/xml"))
                .isEqualTo("application/rss+xml");
        assertThat(typeOf("<?xml version='1.0'?><plan/>", "text/xml")).isEqualTo("application/xml");
    }

    @Test
    void recognisesPdfWhateverItIsCalled() {
        assertThat(typeOf("%PDF-1.7 …", "text/html")).isEqualTo("application/pdf");
    }

    private String typeOf(String content, @Nullable String declared) {
        return detector.typeOf(Fixtures.raw(content, declared, null));
    }
}
