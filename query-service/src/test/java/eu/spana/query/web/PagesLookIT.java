package eu.spana.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryIntegrationTest;
import eu.spana.query.SampleDocuments;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every page in every state, by day and by night, in both languages. Leaves a picture of each.
@QueryIntegrationTest
class PagesLookIT {
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

    @BeforeEach
    void fill() {
        index.holds(SampleDocuments.all());
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("start", "");
        pages.put("results", "?q=ransomware");
        pages.put("narrowed", "?q=ransomware&language=en&kind=post&tag=Weekly&from=2024&to=2024");
        pages.put("second", "?size=5&sort=oldest");
        pages.put("empty", "?q=zebra&language=sv");
        pages.put("document", "documents/riksmote.example:tal-2012");
        pages.put("languages", "documents/certnord.example:2021-17");
        pages.put("bad-parameter", "?q=ransomware&size=0");
        pages.put("unknown-page", "nowhere");
        return pages;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en-GB", "DARK,sv-SE", "LIGHT,sv-SE", "DARK,en-GB"})
    void isWithoutBarriers(ColorScheme scheme, String locale) {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(Chromium.desktop().setLocale(locale).setColorScheme(scheme))) {
            Page page = context.newPage();
            pages().forEach((name, path) -> {
                page.navigate("http://localhost:" + port + "/" + path);
                Chromium.shoot(
                        page, "%s-%s-%s".formatted(name, scheme, locale).toLowerCase(Locale.ROOT));
                assertThat(Axe.violations(page)).as(name).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB", "sv-SE"})
    void fitsTheSmallestScreen(String locale) {
        try (BrowserContext context =
                chromium.browser()
                        .newContext(
                                Chromium.desktop().setLocale(locale).setViewportSize(320, 640))) {
            Page page = context.newPage();
            pages().forEach((name, path) -> {
                page.navigate("http://localhost:" + port + "/" + path);
                Chromium.shoot(
                        page, "%s-small-%s".formatted(name, locale).toLowerCase(Locale.ROOT));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isEqualTo(320);
            });
        }
    }

    @Test
    void printsTheTextAndWhereItComesFrom() {
        try (BrowserContext context = chromium.browser().newContext(Chromium.desktop())) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate("http://localhost:" + port + "/documents/riksmote.example:tal-2012");
            Chromium.shoot(page, "document-print");
            assertThat(page.locator(".text").isVisible()).isTrue();
            assertThat(page.getByText("https://riksmote.example/tal/2012/trygghet").isVisible())
                    .isTrue();
            for (String left : List.of(".search", ".languages", ".foot", ".side .button", ".cut")) {
                assertThat(page.locator(left).first().isVisible()).as(left).isFalse();
            }
        }
    }

    /// Without an index there is nothing but the notice.
    @Test
    void saysThatSearchIsAwayWithoutBarriers() {
        index.removeIndex();
        try (BrowserContext context = chromium.browser().newContext(Chromium.desktop())) {
            Page page = context.newPage();
            Response response = page.navigate("http://localhost:" + port + "/?q=x");
            assertThat(response.status()).isEqualTo(503);
            Chromium.shoot(page, "unavailable");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }
}
