package eu.spana.ingest.parse.plain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Extract;

import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    void readsTheTextThatTheMarkupShows() {
        Extract article =
                new MarkdownReader()
                        .read(
                                Fixtures.raw(
                                        """
                                        ---
                                        draft: false
                                        ---
                                        # Storm over the coast

                                        A **bold** claim, an *odd* one, `code`,
                                        and [a link](https://example.eu/x_y_z).

                                        > quoted words of some_file_name

                                        * one
                                        * two
                                        """,
                                        "text/markdown",
                                        null))
                        .getFirst();

        assertThat(article.title()).isEqualTo("Storm over the coast");
        assertThat(article.body())
                .isEqualTo(
                        "A bold claim, an odd one, code,\nand a link.\n\n"
                                + "quoted words of some_file_name\n\n* one\n* two");
    }
}
