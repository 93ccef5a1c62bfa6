package eu.spana.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
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

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// A person with a browser and without scripts. Skipped where Debian's Chromium is not installed.
@QueryIntegrationTest
class PagesBrowserIT {
    private static Chromium chromium;

    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;
    @LocalServerPort private int port;
    private String home;

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
        home = "http://localhost:" + port + "/";
        index.holds(SampleDocuments.all());
    }

    @Test
    void searchesNarrowsAndReads() {
        try (BrowserContext context = chromium.browser().newContext(withoutScripts())) {
            Page page = context.newPage();
            List<String> complaints = Chromium.complaintsOf(page);
            page.navigate(home);
            Chromium.shoot(page, "start");
            page.getByRole(AriaRole.SEARCHBOX).fill("cyberattacker");
            page.keyboard().press("Enter");
            page.waitForURL("**/?q=cyberattacker");
            assertThat(page.locator("mark").allInnerTexts()).contains("cyberattack");
            Chromium.shoot(page, "results");
            page.locator(".side a", new Page.LocatorOptions().setHasText("Speech")).click();
            page.waitForURL("**kind=speech**");
            assertThat(page.locator(".hits > li").count()).isEqualTo(1);
            assertThat(page.locator(".chosen").innerText()).contains("Speech");
            page.locator(".hits h2 a").click();
            page.waitForURL("**/documents/**");
            assertThat(page.locator("h1").innerText()).contains("Trygghet");
            Chromium.shoot(page, "document");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void turnsPages() {
        try (BrowserContext context = chromium.browser().newContext(withoutScripts())) {
            Page page = context.newPage();
            page.navigate(home + "?size=5");
            List<String> first = page.locator(".hits h2").allInnerTexts();
            page.getByText("Next page").click();
            page.waitForURL("**cursor=**");
            List<String> second = page.locator(".hits h2").allInnerTexts();
            assertThat(first).hasSize(5).doesNotContainAnyElementsOf(second);
            page.getByText("Back to the first page").click();
            page.waitForURL("**/?size=5");
            assertThat(page.locator(".hits h2").allInnerTexts()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB,Follow as a feed (Atom),Save all as CSV,Save all as NDJSON",
        "sv-SE,Följ som flöde (Atom),Spara allt som CSV,Spara allt som NDJSON"
    })
    void takesAllThatIsFoundAlong(String locale, String feed, String csv, String ndjson) {
        try (BrowserContext context =
                chromium.browser().newContext(withoutScripts().setLocale(locale))) {
            Page page = context.newPage();
            page.navigate(home + "?size=2&language=en&not.kind=advisory&sort=oldest");
            assertThat(saved(page, csv).lines().skip(1))
                    .extracting(line -> line.replaceAll(".*,en,([-0-9]+),.*", "$1"))
                    .containsExactly(
                            "2024-03-11", "2024-03-18", "2024-03-25", "2024-04-01", "2024-06-20");
            assertThat(saved(page, ndjson).lines())
                    .extracting(line -> line.replaceAll(".*\"id\":\"[^\"]*[:-]([^\"]+)\".*", "$1"))
                    .containsExactly("1", "2", "3", "4", "arrests");
            String address = link(page, feed).getAttribute("href");
            assertThat(page.locator("head link[rel=alternate]").getAttribute("href"))
                    .isEqualTo(address);
            assertThat(api.get(address).body())
                    .containsSubsequence("arrests", "weekly-4", "weekly-3", "weekly-2", "weekly-1")
                    .doesNotContain("certnord");
        }
    }

    private static String saved(Page page, String link) {
        try {
            return Files.readString(page.waitForDownload(link(page, link)::click).path());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void reachesTheContentByKeyboard() {
        try (BrowserContext context = chromium.browser().newContext(withoutScripts())) {
            Page page = context.newPage();
            page.navigate(home);
            page.keyboard().press("Tab");
            Locator skip = page.locator("body > header .skip");
            assertThat(skip.boundingBox().x).isNotNegative();
            page.keyboard().press("Enter");
            page.waitForURL("**/#content");
        }
    }

    private static Browser.NewContextOptions withoutScripts() {
        return Chromium.desktop().setJavaScriptEnabled(false);
    }
}
