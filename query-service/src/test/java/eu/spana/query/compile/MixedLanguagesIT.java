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
class MixedLanguagesIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {
        index.holds(
                article("sv").text("sv", "Notis", "Flera cyberattacker mot hamnen."),
                article("de").text("de", "Notiz", "Mehrere Angriffe auf die Krankenhäuser."),
                article("en").text("en", "Note", "Several attacks on the harbours."));
    }

    @Test
    void analysesASearchForEveryLanguageOfTheIndex() {
        assertThat(api.found("q", "cyberattack")).containsExactly("sv");
        assertThat(api.found("q", "Krankenhaus Angriff")).containsExactly("de");
        assertThat(api.found("q", "harbour attack")).contains("en");
    }

    @Test
    void theReadersLanguagePlaysNoPart() {
        String search = "/api/v1/search?q=cyberattack";
        for (String language : new String[] {"de", "en", "sv", "xx"}) {
            var answer = api.get(search, "Accept-Language", language);
            assertThat(QueryApi.ids(QueryApi.json(answer))).containsExactly("sv");
        }
    }

    @Test
    void aFilterNarrowsTheLanguages() {
        assertThat(api.found("q", "Angriff", "language", "de")).containsExactly("de");
        assertThat(api.found("q", "Angriff", "language", "sv")).isEmpty();
        assertThat(api.found("q", "harbours", "language", "sv")).isEmpty();
    }

    @Test
    void findsALanguageThatIsNewToTheIndex() {
        index.holds(article("fi").text("fi", "Uutinen", "Useita hyökkäyksiä satamaan."));
        assertThat(api.found("q", "hyökkäys")).containsExactly("fi");
    }
}
