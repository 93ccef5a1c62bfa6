package eu.spana.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryIntegrationTest;
import eu.spana.query.SampleDocuments;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A person with a browser and without scripts. Skipped where Debian's Chromium is not installed.
@QueryIntegrationTest
class PagesBrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static Playwright playwright;
    private static Browser browser;

    @Autowired private IndexFixture index;
    @LocalServerPort private int port;
    private String home;

    @BeforeAll
    static void launch() {
        assumeTrue(Files.isExecutable(CHROMIUM), "Skipped: there is no " + CHROMIUM);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(
                                                List.of(
                                                        "--headless",
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void fill() {
        home = "http://localhost:" + port + "/";
        index.holds(SampleDocuments.all());
    }

    @Test
    void searchesNarrowsAndReads() {
        try (BrowserContext context = browser.newContext(withoutScripts())) {
            Page page = context.newPage();
            List<String> complaints = complaintsOf(page);
            page.navigate(home);
            shoot(page, "start");
            page.getByRole(AriaRole.SEARCHBOX).fill("cyberattacker");
            page.keyboard().press("Enter");
            page.waitForURL("**/?q=cyberattacker");
            assertThat(page.locator("mark").allInnerTexts()).contains("cyberattack");
            shoot(page, "results");
            page.locator(".side a", new Page.LocatorOptions().setHasText("Speech")).click();
            page.waitForURL("**kind=speech**");
            assertThat(page.locator(".hits > li").count()).isEqualTo(1);
            assertThat(page.locator(".chosen").innerText()).contains("Speech");
            page.locator(".hits h2 a").click();
            page.waitForURL("**/documents/**");
            assertThat(page.locator("h1").innerText()).contains("Trygghet");
            shoot(page, "document");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void turnsPages() {
        try (BrowserContext context = browser.newContext(withoutScripts())) {
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

    @Test
    void reachesTheContentByKeyboard() {
        try (BrowserContext context = browser.newContext(withoutScripts())) {
            Page page = context.newPage();
            page.navigate(home);
            page.keyboard().press("Tab");
            Locator skip = page.locator(".skip");
            assertThat(skip.boundingBox().x).isNotNegative();
            page.keyboard().press("Enter");
            page.waitForURL("**/#content");
        }
    }

    @Test
    void fitsASmallScreenAndADarkRoom() {
        Browser.NewContextOptions options =
                withoutScripts().setViewportSize(390, 800).setColorScheme(ColorScheme.DARK);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.navigate(home + "?q=ransomware");
            shoot(page, "small-dark");
            assertThat(page.locator("html").boundingBox().width).isLessThanOrEqualTo(390);
            page.navigate(home + "?q=zebra");
            shoot(page, "small-dark-empty");
        }
    }

    private static Browser.NewContextOptions withoutScripts() {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("en-GB")
                .setViewportSize(1280, 900);
    }

    /// What the browser refuses or misses, such as content against the policy.
    private static List<String> complaintsOf(Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        return complaints;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }
}
