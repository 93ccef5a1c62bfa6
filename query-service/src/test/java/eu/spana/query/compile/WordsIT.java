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
class WordsIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {
        index.holds(
                article("attack-sv")
                        .text(
                                "sv",
                                "Sjukhusen stod stilla",
                                "En cyberattack slog ut journalerna, skriver Åsa Malmström."),
                article("law-en")
                        .text(
                                "en",
                                "Police cooperation across borders",
                                "The Budapest Convention was the first treaty of its kind. The band"
                                        + " The Who is not part of it."),
                article("city-en")
                        .text(
                                "en",
                                "A convention in the east",
                                "The annual convention of hackers moved on to Budapest this year."),
                article("punishment-sv")
                        .text("sv", "Brott och straff", "Straffen för dataintrång skärps."));
    }

    @Test
    void findsOtherFormsOfAWord() {
        assertThat(api.found("q", "cyberattacker")).containsExactly("attack-sv");
        assertThat(api.found("q", "hacker")).containsExactly("city-en");
    }

    @Test
    void findsANameWithAndWithoutItsAccents() {
        assertThat(api.found("q", "Malmstrom")).containsExactly("attack-sv");
        assertThat(api.found("q", "Malmström")).containsExactly("attack-sv");
        assertThat(api.found("q", "MALMSTRÖM")).containsExactly("attack-sv");
    }

    @Test
    void putsDocumentsWithEveryWordFirst() {
        assertThat(api.found("q", "Budapest treaty")).containsExactly("law-en", "city-en");
        assertThat(api.found("q", "Budapest hospital")).contains("law-en", "city-en").hasSize(2);
        assertThat(api.found("q", "Budapest hospital", "sort", "newest")).isEmpty();
    }

    @Test
    void wantsTheWordsOfAPhraseNextToEachOther() {
        assertThat(api.found("q", "\"Budapest Convention\"")).containsExactly("law-en");
        assertThat(api.found("q", "“budapest convention”")).containsExactly("law-en");
        assertThat(api.found("q", "\"convention budapest\"")).isEmpty();
    }

    @Test
    void leavesOutWhatIsRefused() {
        assertThat(api.found("q", "convention -treaty")).containsExactly("city-en");
        assertThat(api.found("q", "convention -\"Budapest Convention\""))
                .containsExactly("city-en");
        assertThat(api.found("q", "-convention"))
                .containsExactlyInAnyOrder("attack-sv", "punishment-sv");
    }

    @Test
    void takesEitherOfTwo() {
        assertThat(api.found("q", "treaty OR cyberattack"))
                .containsExactlyInAnyOrder("law-en", "attack-sv");
        assertThat(api.found("q", "treaty OR hackers annual")).containsExactly("city-en");
    }

    @Test
    void findsWordsByTheirBeginning() {
        assertThat(api.found("q", "Malmst*")).containsExactly("attack-sv");
        assertThat(api.found("q", "malmströ*")).containsExactly("attack-sv");
        assertThat(api.found("q", "cyber*")).containsExactly("attack-sv");
    }

    @Test
    void stopWordsOfOneLanguageAreWordsOfAnother() {
        assertThat(api.found("q", "the who")).containsExactly("law-en");
        assertThat(api.found("q", "brott och straff")).containsExactly("punishment-sv");
        assertThat(api.found("q", "och")).containsExactly("punishment-sv");
    }

    @Test
    void keepsThePartsOfAnIdentifierTogether() {
        index.holds(
                article("right").text("en", "Log4Shell", "Known as CVE-2021-44228 since then."),
                article("wrong").text("en", "Others", "In 2021 a CVE list had 44228 lines."));
        assertThat(api.found("q", "CVE-2021-44228")).containsExactly("right");
    }

    @Test
    void aLanguageFilterStillSearchesByTheFoldedForm() {
        assertThat(api.found("q", "Malmstrom", "language", "sv")).containsExactly("attack-sv");
        assertThat(api.found("q", "cyberattacker", "language", "sv")).containsExactly("attack-sv");
        assertThat(api.found("q", "cyberattacker", "language", "en")).isEmpty();
    }
}
