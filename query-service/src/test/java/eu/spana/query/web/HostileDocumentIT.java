package eu.spana.query.web;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import eu.spana.document.CutBlock;
import eu.spana.document.Indicators;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;
import java.util.Map;

/// A document that is HTML in every field, in a browser that ignores our policy for content: what
/// is shown is text, by itself.
@QueryIntegrationTest
class HostileDocumentIT {
    private static final String HTML =
            "</p></title></textarea><script>window.harmed=1</script>"
                    + "<img id=planted src=x onerror=window.harmed=1>"
                    + "<b id=planted hx-get=/ hx-trigger=load onclick=window.harmed=1>phishing</b>";

    private static Chromium chromium;

    @Autowired private IndexFixture index;
    @LocalServerPort private int port;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void isShownAsText() {
        index.holds(
                article("hostile")
                        .text("en", HTML, HTML)
                        .source(HTML, "javascript:window.harmed=1")
                        .authors(List.of(HTML))
                        .tags(List.of(HTML, "' onmouseover='window.harmed=1"))
                        .section(HTML)
                        .alternates(Map.of("sv", "javascript:window.harmed=1"))
                        .indicators(
                                new Indicators(
                                        List.of(HTML),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of(HTML)))
                        .cut(List.of(new CutBlock("navigation", HTML), new CutBlock(HTML, HTML))),
                article("similar").text("en", HTML + " again", HTML));
        try (BrowserContext context =
                chromium.browser().newContext(Chromium.desktop().setBypassCSP(true))) {
            Page page = context.newPage();
            for (String path :
                    List.of(
                            "",
                            "?q=phishing",
                            "?" + QueryApi.query("q", HTML, "tag", HTML, "site", HTML),
                            "?" + QueryApi.query("q", HTML, "size", HTML),
                            "?" + QueryApi.query(HTML.substring(0, 40).replace("=", ""), HTML),
                            "documents/hostile",
                            "suggestions?q=phish")) {
                page.navigate("http://localhost:" + port + "/" + path);
                assertThat(page.evaluate("window.harmed")).as(path).isNull();
                assertThat(page.locator("#planted, [onclick], [onmouseover]").count())
                        .as(path)
                        .isZero();
                assertThat(
                                page.locator("[href^='javascript:'], [data-link^='javascript:']")
                                        .count())
                        .as(path)
                        .isZero();
            }
        }
    }
}
