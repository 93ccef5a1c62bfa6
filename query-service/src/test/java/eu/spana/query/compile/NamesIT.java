package eu.spana.query.compile;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@QueryIntegrationTest
class NamesIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @Test
    void findsNamesWithAndWithoutDiacritics() {
        index.holds(
                article("sv").text("sv", "Tal", "Cecilia Malmström talade."),
                article("pl").text("pl", "Notatka", "Łódź i Kraków."),
                article("plain").text("en", "Notes", "A visit of Malmstrom to Lodz."));
        assertThat(api.found("q", "Malmstrom")).containsExactlyInAnyOrder("sv", "plain");
        assertThat(api.found("q", "Malmström")).containsExactlyInAnyOrder("sv", "plain");
        assertThat(api.found("q", "Lodz")).containsExactlyInAnyOrder("pl", "plain");
        assertThat(api.found("q", "Łódź")).containsExactlyInAnyOrder("pl", "plain");
    }

    /// The stemmer takes the end of Liden for an ending, but not that of Lidén.
    @Test
    void findsNamesThatALanguageTakesForTwoWords() {
        index.holds(article("sv").text("sv", "Tal", "Därefter talade Åsa Lidén."));
        assertThat(api.found("q", "Liden")).containsExactly("sv");
        assertThat(api.found("q", "Lidén")).containsExactly("sv");
    }
}
