package eu.spana.query.web;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Published;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.http.HttpResponse;
import java.util.List;

@QueryIntegrationTest
class PagesIT {
    private static final String HOSTILE =
            "</p><script>alert(1)</script><img src=x onerror=alert(1)>";

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {

        index.holds(
                article("hostile")
                        .text("en", "Phishing " + HOSTILE, "Phishing " + HOSTILE)
                        .source(HOSTILE, "javascript:alert(1)")
                        .authors(List.of(HOSTILE))
                        .tags(List.of(HOSTILE))
                        .published(
                                new Published(
                                        "2012-05-02",
                                        Published.Precision.DAY,
                                        Published.Basis.WEEKDAY,
                                        0.5)));
    }

    @Test
    void neverRenderTextOfADocumentAsHtml() {
        for (String path : List.of("/", "/?q=phishing", "/?q=script", "/documents/hostile")) {
            String page = page(path);
            assertThat(page)
                    .contains("&lt;script&gt;")
                    .doesNotContain("<script>", "<img src=x", "javascript:");
        }
    }

    @Test
    void neverRenderTheParametersAsHtml() {
        String hostile = QueryApi.query("q", HOSTILE, "tag", HOSTILE);
        assertThat(page("/?" + hostile)).doesNotContain("<script>", "<img src=x");
        HttpResponse<String> refused =
                api.get("/?" + QueryApi.query("q", HOSTILE, HOSTILE.substring(13, 20), "1"));
        assertThat(refused.body()).doesNotContain("<script>", "<img src=x");
    }

    @Test
    void forbidWhatTheyDoNotNeed() {
        for (String path : List.of("/", "/documents/hostile", "/api/v1/search", "/no-such-page")) {
            HttpResponse<String> response = api.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith(
                            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void markTheWordsAndNameTheBasisOfTheDate() {
        assertThat(page("/?q=phishing"))
                .contains("<mark>Phishing</mark>", "2 May 2012", "from the weekday in the text");
    }

    @Test
    void sayWhichLanguageEachExtractIsIn() {
        index.holds(
                article("both")
                        .text("en", "Notice", "Ransomware on gateways.")
                        .text("sv", "Notis", "Utpressningsvirus i portar."));
        String english = "<span lang=\"en\"><mark>Ransomware</mark> on gateways.</span>";
        String swedish = "<span lang=\"sv\"><mark>Utpressningsvirus</mark> i portar.</span>";
        assertThat(page("/?q=ransomware")).contains(english).doesNotContain("portar");
        assertThat(page("/?q=utpressningsvirus")).contains(swedish).doesNotContain("gateways");
        assertThat(page("/?q=ransomware+OR+utpressningsvirus"))
                .containsSubsequence(english, swedish);
    }

    @Test
    void letEachTextRunInItsOwnDirection() {
        index.holds(
                article("arabic")
                        .text("ar", "هجوم إلكتروني", "هجوم على مستشفى.")
                        .tags(List.of("أمن")));
        assertThat(page("/?q=هجوم".replace("هجوم", "%D9%87%D8%AC%D9%88%D9%85")))
                .contains("<h2 dir=\"auto\">", "<p class=\"extract\" dir=\"auto\">");
        assertThat(page("/documents/arabic"))
                .contains("<h1 dir=\"auto\" lang=\"ar\">")
                .contains("<section class=\"text\" dir=\"auto\" id=\"text-ar\" lang=\"ar\">");
    }

    @Test
    void areInTheReadersLanguage() {
        HttpResponse<String> swedish = api.get("/?q=phishing", "Accept-Language", "sv-SE,en;q=0.5");
        assertThat(swedish.body())
                .contains("<html lang=\"sv\">", "Ett dokument", "2 maj 2012", "Engelska");
        HttpResponse<String> other = api.get("/?q=phishing", "Accept-Language", "fr");
        assertThat(other.body()).contains("<html lang=\"en\">", "One document", "2 May 2012");
    }

    @Test
    void linkFacetsThatNarrowAndWiden() {
        assertThat(page("/?q=phishing")).contains("href=\"/?q=phishing&amp;language=en\"");
        assertThat(page("/?q=phishing&language=en"))
                .contains("href=\"/?q=phishing\"", "aria-current=\"true\"");
    }

    @Test
    void linkTheWordsAsTheyMayHaveBeenMeant() {
        assertThat(page("/?q=phishng&language=en"))
                .contains("Did you mean", "href=\"/?q=phishing&amp;language=en\"");
        assertThat(page("/?q=phishing")).doesNotContain("Did you mean");
    }

    @Test
    void sayThatNothingWasFound() {
        assertThat(page("/?q=zebra")).contains("Nothing found", "Search everything");
    }

    @ParameterizedTest
    @CsvSource({"/?bad=1,400", "/?size=0,400", "/documents/nobody,404", "/nowhere,404"})
    void sayWhatWentWrong(String path, int status) {
        HttpResponse<String> response = api.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        assertThat(response.body()).contains("To the start page").doesNotContain("Exception");
    }

    @Test
    void bringTheirStyleSheetUnderAnAddressOfItsOwn() {
        assertThat(page("/")).containsPattern("href=\"/assets/spana-[0-9a-f]{32}\\.css\"");
        assertThat(api.get("/assets/spana.css").statusCode()).isEqualTo(200);
        assertThat(api.get("/assets/favicon.svg").statusCode()).isEqualTo(200);
        assertThat(api.get("/assets/spana.js").statusCode()).isEqualTo(200);
        assertThat(page("/")).containsPattern("src=\"/webjars/htmx.org/[0-9.]+/dist/htmx.min.js\"");
        assertThat(api.get("/webjars/htmx.org/dist/htmx.min.js").statusCode()).isEqualTo(200);
    }

    @Test
    void keepTheLanguageThatIsChosen() {
        assertThat(page("/?q=phishing"))
                .contains(
                        "href=\"/language/sv?to=%2F%3Fq%3Dphishing\" lang=\"sv\" hreflang=\"sv\"");
        HttpResponse<String> chosen = api.get("/language/sv?to=%2F%3Fq%3Dphishing");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).hasValue("/?q=phishing");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        String kept = cookie.substring(0, cookie.indexOf(';'));
        assertThat(api.get("/?q=phishing", "Cookie", kept, "Accept-Language", "en").body())
                .contains("<html lang=\"sv\">", "Ett dokument");
        assertThat(api.get("/nowhere", "Cookie", kept).body()).contains("Sidan finns inte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\t/evil.example/",
                "javascript:alert(1)",
                ""
            })
    void leadNowhereElse(String to) {
        HttpResponse<String> chosen = api.get("/language/sv?" + QueryApi.query("to", to));
        assertThat(chosen.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void haveNoOtherLanguages() {
        assertThat(api.get("/language/fr").statusCode()).isEqualTo(404);
        assertThat(api.get("/", "Cookie", "interface-language=fr").body())
                .contains("<html lang=\"en\">");
    }

    @Test
    void sayWhichParameterIsWrongAndHowToGoOn() {
        HttpResponse<String> page = api.get("/?q=phishing&size=0", "Accept-Language", "sv");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("går inte att förstå: size", "ett heltal från 1 till 100")
                .contains("href=\"/?q=phishing\"");
    }

    @Test
    void tellCachesWhatTheyDependOn() {
        HttpResponse<String> page = api.get("/?q=phishing");
        assertThat(page.headers().firstValue("Vary").orElseThrow())
                .containsIgnoringCase("Accept-Language")
                .containsIgnoringCase("Cookie");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    private String page(String path) {
        HttpResponse<String> response = api.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        return response.body();
    }
}
