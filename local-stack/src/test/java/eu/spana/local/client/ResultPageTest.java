package eu.spana.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.io.StringWriter;

class ResultPageTest {

    private final StringWriter text = new StringWriter();
    private final ResultPage page = new ResultPage(new PrintWriter(text), word -> "*" + word + "*");

    @Test
    void showsTotalHitsAndFacets() {
        page.print(
                "lillvik",
                JsonMapper.shared()
                        .readTree(
                                """
                                {"total": {"value": 12, "relation": "eq"}, "tookMillis": 7,
                                 "hits": [{"id": "1", "url": "https://a.example/1", "site": "a.example",
                                   "kind": "article", "language": "sv", "title": "Sjukhuset",
                                   "published": {"date": "2024-02-13"},
                                   "highlights": ["i <mark>Lillvik</mark> &amp; &lt;b&gt;"]}],
                                 "facets": {"language": [{"value": "sv", "count": 8},
                                   {"value": "en", "count": 4}], "tag": []}}
                                """));
        assertThat(text.toString())
                .isEqualTo(
                        """
                        12 documents for lillvik (7 ms)

                        *Sjukhuset*
                          2024-02-13 · a.example · sv · article
                          i *Lillvik* & <b>
                          https://a.example/1

                        language: sv 8, en 4
                        """);
    }

    @Test
    void showsEscapedMarksAsText() {
        assertThat(page.text("&lt;mark&gt;x&lt;/mark&gt; &amp;lt;"))
                .isEqualTo("<mark>x</mark> &lt;");
    }
}
