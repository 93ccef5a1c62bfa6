package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/// Accents and case never stand between a name and who looks for it.
class FoldingTest {

    static List<String> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aNameWithoutItsAccentsMeetsTheNameInEveryLanguage(String language) {
        assertThat(Terms.searched(language, "Malmstrom"))
                .hasSize(1)
                .isEqualTo(Terms.searched(language, "Malmström"))
                .isEqualTo(Terms.indexed(language, "MALMSTRÖM"));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "Malmström, malmstrom",
        "Łódź, lodz",
        "Ελλάδα, ελλαδα",
        "Παπαδόπουλος, παπαδοπουλοσ",
        "Ştefănescu, stefanescu",
        "Țepeș, tepes",
        "Straße, strasse",
        "Ħamrun, hamrun",
        "София, софия"
    })
    void namesAreFoldedOverAllLanguages(String name, String term) {
        assertThat(Terms.of(LuceneAnalyzers.folded(), name)).containsExactly(term);
        assertThat(Terms.indexed(Languages.UNDETERMINED, name)).containsExactly(term);
    }

    @Test
    void foldedTextKeepsEveryWordAsItIs() {
        assertThat(Terms.of(LuceneAnalyzers.folded(), "The Budapest Conventions of 2001"))
                .containsExactly("the", "budapest", "conventions", "of", "2001");
    }
}
