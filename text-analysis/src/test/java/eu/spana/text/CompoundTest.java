package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

/// A part of a compound finds the compound; the compound does not find its parts.
class CompoundTest {

    @ParameterizedTest(name = "{0}: {1} finds {2}")
    @CsvSource({
        "sv, attacker, cyberattackerna",
        "sv, attack, cyberattack",
        "sv, cyberattacker, cyberattacken",
        "sv, säkerhet, säkerhetspolitiken",
        "sv, hot, cyberhotet",
        "sv, polis, polisinsatsen",
        "de, Angriffe, Cyberangriffen",
        "de, Polizei, Polizeibehörden",
        "de, Datenschutz, Datenschutzverordnung",
        "nl, aanval, cyberaanvallen",
        "nl, veiligheid, veiligheidsraad",
        "nl, politie, politieonderzoek",
        "da, angreb, cyberangrebene",
        "da, sikkerhed, sikkerhedspolitikken",
        "da, politiet, politiindsatsen",
        "fi, hyökkäykset, kyberhyökkäyksiä",
        "fi, uhka, kyberuhka",
        "fi, tutkinta, poliisitutkinta",
        "hu, támadás, kibertámadások",
        "hu, adat, adatlopás",
        "hu, biztonság, kiberbiztonsági"
    })
    void aPartFindsTheCompound(String language, String part, String compound) {
        assertThat(Terms.finds(language, part, compound))
                .as("%s in %s", Terms.searched(language, part), Terms.indexed(language, compound))
                .isTrue();
    }

    @Test
    void aCompoundDoesNotFindWhatOnlySharesAPart() {
        assertThat(Terms.finds("sv", "cyberattack", "attack")).isFalse();
        assertThat(Terms.finds("sv", "cyberattack", "cyberbrott")).isFalse();
        assertThat(Terms.searched("sv", "cyberattacker")).containsExactly("cyberattack");
    }

    /// Each holds the letters of a part by chance: hot in hotellrum, staat in ontstaat, ember in
    /// decemberben.
    @ParameterizedTest(name = "{0}: {1} does not find {2}")
    @CsvSource({
        "sv, hot, hotellrum",
        "sv, land, behandlande",
        "sv, gäng, tillgänglighet",
        "de, Amt, insgesamt",
        "de, Gericht, eingerichtet",
        "nl, staat, ontstaat",
        "nl, beeld, bijvoorbeeld",
        "da, land, blandede",
        "da, fred, tilfredsstillende",
        "fi, mato, tuntematon",
        "fi, maa, toimimaan",
        "hu, ember, decemberben",
        "hu, adat, feladatok"
    })
    void aPartIsNotFoundWhereItsLettersStandByChance(String language, String part, String word) {
        assertThat(Terms.finds(language, part, word))
                .as("%s in %s", Terms.searched(language, part), Terms.indexed(language, word))
                .isFalse();
    }

    @Test
    void partsOfAWordStandAtItsPlace() {
        assertThat(Terms.indexed("sv", "Cyberattacken stoppades"))
                .containsExactly("cyberattack", "cyb", "attack", "stopp");
    }

    /// A list that grows must stay in order, without doubles, and above the length at which parts
    /// turn up by chance.
    @ParameterizedTest
    @ValueSource(strings = {"da", "de", "fi", "hu", "nl", "sv"})
    void partsAreLowerCaseAndNotTooShort(String language) {
        List<String> parts = WordLists.read("compounds-" + language);

        assertThat(parts)
                .hasSizeBetween(200, 400)
                .doesNotHaveDuplicates()
                .allMatch(part -> part.length() >= 3, "three letters or more")
                .allMatch(part -> part.equals(part.toLowerCase(Locale.ROOT)));
    }
}
