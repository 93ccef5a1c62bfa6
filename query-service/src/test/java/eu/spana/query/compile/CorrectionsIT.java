package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QueryIntegrationTest
class CorrectionsIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void forgetWordsOfOtherTests() {
        index.removeIndex();
    }

    @Test
    void findsWhatAnUnknownWordIsAMisspellingOf() {
        index.holds(
                article("right").text("en", "Notes", "Several computers were infected."),
                article("other").text("en", "Notes", "Several commuters were late."));
        assertThat(api.found("q", "cmoputers")).startsWith("right");
        assertThat(api.found("q", "infected cmoputers")).startsWith("right");
    }

    @Test
    void takesAWordThatIsInUseAsItIs() {
        index.holds(
                article("phishing").text("en", "Notes", "A wave of phishing."),
                article("phising").text("en", "Notes", "A wave of phising, as some write."));
        assertThat(api.found("q", "phising")).containsExactly("phising");
    }

    @Test
    void correctsNoIdentifiersNumbersShortOrCapitalWords() {
        index.holds(
                article("a")
                        .text(
                                "en",
                                "Notes",
                                "CVE-2021-44228 in log4j2x by LAPSUSX was 1234567 times in a"
                                        + " bank."));
        assertThat(api.found("q", "CVE-2021-44229")).isEmpty();
        assertThat(api.found("q", "log4j3x")).isEmpty();
        assertThat(api.found("q", "LAPSUSY")).isEmpty();
        assertThat(api.found("q", "1234568")).isEmpty();
        assertThat(api.found("q", "bnak")).isEmpty();
    }
}
