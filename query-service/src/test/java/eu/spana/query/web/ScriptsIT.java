package eu.spana.query.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryIntegrationTest;
import eu.spana.query.SampleDocuments;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.List;

/// What scripts add. Each test leaves the page without a complaint of the browser.
@QueryIntegrationTest
class ScriptsIT {
    private static Chromium chromium;

    @Autowired private IndexFixture index;
    @LocalServerPort private int port;
    private BrowserContext context;
    private Page page;
    private List<String> complaints;
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
    void open() {
        index.holds(SampleDocuments.all());
        home = "http://localhost:" + port + "/";
        context = chromium.browser().newContext(Chromium.desktop());
        page = context.newPage();
        complaints = Chromium.complaintsOf(page);
    }

    @AfterEach
    void complainsOfNothing() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSlashLeadsToTheSearchBox() {
        page.navigate(home + "?q=ransomware");
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().type("a/b");
        assertThat(page.locator("#q")).hasValue("a/b");
    }

    @Test
    void narrowsWithoutLosingThePlaceOfTheKeyboard() {
        page.navigate(home + "?q=ransomware");
        page.evaluate("window.sameDocument = true");
        Locator english = page.locator("#narrow a", hasText("English"));
        english.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**language=en");
        assertThat(page.locator(".chosen")).containsText("English");
        assertThat(english).isFocused();
        assertThat(page.locator("#said")).hasText(page.locator("h1").innerText());
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    }

    @Test
    void searchesFurtherWithinWhatIsChosen() {
        page.navigate(home + "?q=ransomware");
        page.locator("#narrow a", hasText("Post")).click();
        page.waitForURL("**kind=post");
        assertThat(page.locator("#languages a"))
                .hasAttribute("href", "/language/sv?to=%2F%3Fq%3Dransomware%26kind%3Dpost");
        page.locator("#q").fill("ferry");
        page.keyboard().press("Enter");
        page.waitForURL("**/?q=ferry&kind=post");
        assertThat(page.locator(".hits > li")).hasCount(1);
    }

    @Test
    void tellsFeedReadersOfTheFeedOfWhatIsShown() {
        page.navigate(home + "?q=ransomware");
        Locator feed = page.locator("head link[rel=alternate]");
        assertThat(feed).hasAttribute("href", "/api/v1/search.atom?q=ransomware");
        page.locator("#narrow a", hasText("Post")).click();
        page.waitForURL("**kind=post");
        assertThat(feed).hasAttribute("href", "/api/v1/search.atom?q=ransomware&kind=post");
    }

    @Test
    void goesBackToWhatWasFoundBefore() {
        page.navigate(home + "?q=ransomware");
        String before = page.locator("h1").innerText();
        page.locator("#narrow a", hasText("Advisory")).click();
        assertThat(page.locator("h1")).not().hasText(before);
        page.goBack();
        assertThat(page.locator("h1")).hasText(before);
        assertThat(page.locator(".chosen")).hasCount(0);
    }

    @Test
    void putsTheKeyboardAtTheContentWhenItsLinkIsGone() {
        page.navigate(home + "?q=ransomware&language=en");
        page.locator(".chosen a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/?q=ransomware");
        assertThat(page.locator("#content")).isFocused();
    }

    @Test
    void suggestsHowWordsGoOn() {
        page.navigate(home);
        page.locator("#q").pressSequentially("ransomw");
        Locator options = page.locator("#suggestions [role=option]");
        assertThat(page.locator("#q")).hasAttribute("aria-expanded", "true");
        assertThat(options.first()).containsText("ransomware");
        Chromium.shoot(page, "suggestions");
        assertThat(Axe.violations(page)).isEmpty();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
        page.keyboard().press("Enter");
        page.waitForURL("**/?q=ransomware");
    }

    @Test
    void leavesTheSuggestionsWithEscape() {
        page.navigate(home);
        page.locator("#q").pressSequentially("ransomw");
        assertThat(page.locator("#suggestions")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#suggestions")).isHidden();
        page.keyboard().press("Enter");
        page.waitForURL("**/?q=ransomw");
    }

    @Test
    void opensASuggestedDocument() {
        page.navigate(home);
        page.locator("#q").pressSequentially("trygg");
        page.locator("#suggestions [role=option]", hasText("allas vår sak")).click();
        page.waitForURL("**/documents/riksmote.example:tal-2012");
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
