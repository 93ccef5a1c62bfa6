package eu.spana.query.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import eu.spana.query.compile.Clause.After;
import eu.spana.query.compile.Clause.AnyOf;
import eu.spana.query.compile.Clause.Before;
import eu.spana.query.compile.Clause.Having;
import eu.spana.query.compile.Clause.Not;
import eu.spana.query.compile.Clause.Phrase;
import eu.spana.query.compile.Clause.Prefix;
import eu.spana.query.compile.Clause.Word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class TextParserTest {

    @Test
    void readsWordsPhrasesAndBeginnings() {
        assertThat(TextParser.parse("åtal  \"Budapest Convention\"\tcyber*"))
                .containsExactly(
                        new Word("åtal"), new Phrase("Budapest Convention"), new Prefix("cyber"));
    }

    @Test
    void composesAccentsThatWereTypedApart() {
        assertThat(TextParser.parse("Malmstro\u0308m")).containsExactly(new Word("Malmstr\u00f6m"));
    }

    @Test
    void readsRefusalsOfEverySort() {
        assertThat(TextParser.parse("-a -\"b c\" -dd* -site:e --f"))
                .containsExactly(
                        new Not(new Word("a")),
                        new Not(new Phrase("b c")),
                        new Not(new Prefix("dd")),
                        new Not(new Having(FacetField.SITE, "e")),
                        new Not(new Word("f")));
    }

    @Test
    void readsAlternatives() {
        assertThat(TextParser.parse("a OR b OR -c d"))
                .containsExactly(
                        new AnyOf(List.of(new Word("a"), new Word("b"), new Not(new Word("c")))),
                        new Word("d"));
    }

    @Test
    void readsOperators() {
        assertThat(
                        TextParser.parse(
                                "SITE:Example.org lang:sv kind:speech tag:\"Two Words\""
                                        + " before:2012-05 after:2010"))
                .containsExactly(
                        new Having(FacetField.SITE, "example.org"),
                        new Having(FacetField.LANGUAGE, "sv"),
                        new Having(FacetField.KIND, "speech"),
                        new Having(FacetField.TAG, "Two Words"),
                        new Before(Period.parse("2012-05").orElseThrow()),
                        new After(Period.parse("2010").orElseThrow()));
    }

    @Test
    void takesAsPlainTextWhatIsNoOperator() {
        assertThat(TextParser.parse("lang:xx before:soon https://example.org kind: site:\"\" x"))
                .containsExactly(
                        new Word("lang:xx"),
                        new Word("before:soon"),
                        new Word("https://example.org"),
                        new Word("kind:"),
                        new Phrase("site:"),
                        new Word("x"));
    }

    @Test
    void dropsADanglingOr() {
        assertThat(TextParser.parse("OR a OR")).containsExactly(new Word("a"));
        assertThat(TextParser.parse("a OR OR b"))
                .containsExactly(new AnyOf(List.of(new Word("a"), new Word("b"))));
        assertThat(TextParser.parse("a OR ??? b"))
                .containsExactly(new AnyOf(List.of(new Word("a"), new Word("b"))));
    }

    @Test
    void takesAQuotationMarkWithoutAPartnerAsASpace() {
        assertThat(TextParser.parse("\"a b\" \"c d"))
                .containsExactly(new Phrase("a b"), new Word("c"), new Word("d"));
    }

    @Test
    void takesTheQuotationMarksOfEveryLanguage() {
        assertThat(TextParser.parse("„a b“ «c d» ”e f”"))
                .containsExactly(new Phrase("a b"), new Phrase("c d"), new Phrase("e f"));
    }

    @Test
    void takesTooShortABeginningAsAWord() {
        assertThat(TextParser.parse("a* *b")).containsExactly(new Word("a*"), new Word("*b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "\u0000\u001b", "-"})
    void findsNothingInWhatHasNoWords(String typed) {
        assertThat(TextParser.parse(typed)).isEmpty();
    }

    /// Built from what has a meaning somewhere, so that every combination comes up.
    @Test
    void neverFailsWhateverIsTyped() {
        String[] parts = {
            "\"",
            "-",
            "+",
            "*",
            ":",
            "OR",
            "site:",
            "lang:",
            "before:",
            "tag:\"",
            " ",
            "\\",
            "(",
            ")",
            "&&",
            "||",
            "å",
            "日本",
            "\u0000",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "a",
            "2012",
            "“",
            "»"
        };
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(12), 0, parts.length)
                    .forEach(index -> typed.append(parts[index]));
            assertThatCode(() -> TextParser.parse(typed.toString()))
                    .as(typed.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void takesLongText() {
        assertThat(TextParser.parse("word ".repeat(2000))).hasSize(2000);
        assertThat(TextParser.parse("\"".repeat(10_001))).isEmpty();
        assertThat(TextParser.parse("site:".repeat(2000))).hasSize(1);
    }
}
