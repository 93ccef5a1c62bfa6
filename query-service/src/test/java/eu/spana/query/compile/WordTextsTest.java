package eu.spana.query.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordTextsTest {

    @Test
    void dropsThePunctuationOfASentence() {
        assertThat(texts("(What, then, are botnets?)"))
                .containsExactly("What", "then", "are", "botnets");
        assertThat(texts("C++ 🔒 ...x...")).containsExactly("C", "🔒", "x");
    }

    @Test
    void namesEachWordOnce() {
        assertThat(texts("police and police")).containsExactly("police", "and");
    }

    @Test
    void keepsJoinedWordsTogetherInAShortSearch() {
        assertThat(texts("zero-day attacks")).containsExactly("zero-day", "attacks");
    }

    @Test
    void takesJoinedWordsApartInAQuestion() {
        assertThat(texts("which groups use zero-day attacks?"))
                .containsExactly("which", "groups", "use", "zero", "day", "attacks");
    }

    @Test
    void neverTakesAnIdentifierApart() {
        assertThat(texts("which groups still use CVE-2021-44228?")).contains("CVE-2021-44228");
    }

    @Test
    void takesTheWordsOfAQuotationInAQuestion() {
        assertThat(texts("which groups would ever say \"hello world\"")).contains("hello", "world");
        assertThat(texts("groups \"hello world\"")).containsExactly("groups");
    }

    private static List<String> texts(String typed) {
        return WordTexts.of(TextParser.parse(typed));
    }
}
