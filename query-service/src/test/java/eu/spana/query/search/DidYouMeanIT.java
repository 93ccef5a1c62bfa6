package eu.spana.query.search;

import static eu.spana.query.IndexFixture.article;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.DocumentBuilder;
import eu.spana.document.Visibility;
import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@QueryIntegrationTest
class DidYouMeanIT {
    @Autowired private IndexFixture index;
    @Autowired private QueryApi api;

    @BeforeEach
    void fill() {
        index.holds(
                article("one").text("en", "Ransomware on a ferry", "CVE-2021-44228 was abused."),
                article("two").text("sv", "Säkerhet på nätet", "Säkerheten brister."),
                article("secret").text("en", "Espionage", "x").visibility(Visibility.RESTRICTED));
    }

    @ParameterizedTest
    @CsvSource({
        "ransomwere,ransomware",
        "'Ransomwere lang:en ferry','ransomware lang:en ferry'",
        "säkerhte,säkerhet",
        "'ransomware ferry säkerhte','ransomware ferry säkerhet'",
        "'rensomware -xyzzy','ransomware -xyzzy'",
        "'which ferry had rensomware aboard?','which ferry had ransomware aboard?'"
    })
    void suggestsTheSpellingOfThoseWhoWriteAboutIt(String typed, String meant) {
        assertThat(suggestion(typed)).isEqualToIgnoringCase(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ransomware",
                "CVE-2021-44229",
                "44229",
                "fer",
                "\"ransomwere\"",
                "zebra",
                "",
                "espionagge",
                "ferry espionagge",
                "which ferry had \"ransomwere\" aboard that year",
                "ransomwere kind:speech"
            })
    void suggestsNothingForKnownShortOrExactWordsAndNothingThatFindsNothing(String typed) {
        assertThat(suggestion(typed)).isEmpty();
    }

    @Test
    void asksWhetherAMuchMoreFrequentWordWasMeantThanARareOne() {
        holds(articles("Lukas", 100), articles("Lukasz", 1));
        assertThat(suggestion("Lukasz")).isEqualToIgnoringCase("Lukas");
        assertThat(api.found("q", "Lukasz")).containsExactly("Lukasz-0");
        holds(articles("Lukas", 99), articles("Lukasz", 1));
        assertThat(suggestion("Lukasz")).isEmpty();
    }

    @Test
    void asksNothingWhereTheRareWordIsMoreThanOneSlipAwayOrAStopWordIsNear() {
        holds(articles("ransomware", 100), articles("rnsomwere", 1));
        assertThat(suggestion("rnsomwere")).isEmpty();
        holds(articles("there", 100), articles("thera", 1));
        assertThat(suggestion("thera")).isEmpty();
    }

    @Test
    void asksNothingOfAWordThatIsInUse() {
        holds(articles("phishing", 600), articles("phising", 6));
        assertThat(suggestion("phising")).isEmpty();
    }

    private void holds(List<DocumentBuilder> many, List<DocumentBuilder> few) {
        index.holds(Stream.concat(many.stream(), few.stream()).toList());
    }

    private static List<DocumentBuilder> articles(String word, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> article(word + "-" + number).text("en", "Notes", word))
                .toList();
    }

    private String suggestion(String typed) {
        return api.search("q", typed).path("suggestion").asString("");
    }
}
