package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class StopWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "bg, и на за",
        "cs, a v na",
        "da, og i det",
        "de, und der die",
        "el, και το η",
        "en, the and of",
        "es, el la y",
        "et, ja ei ka",
        "fi, ja ei se",
        "fr, le la et",
        "ga, an agus na",
        "hr, i na za",
        "hu, a az és",
        "it, il la di",
        "lt, ir kad bei",
        "lv, un ir par",
        "mt, il ta u",
        "nl, de het een",
        "pl, i oraz w",
        "pt, o a e",
        "ro, și la de",
        "sk, a v na",
        "sl, in je na",
        "sv, och att det",
        "ar, في من على",
        "nb, og i det",
        "ru, и на за",
        "tr, ve bu için",
        "uk, і на що"
    })
    void commonWordsOfTheLanguageAreDropped(String language, String words) {
        assertThat(Terms.searched(language, words)).isEmpty();
    }

    @Test
    void articlesOfMalteseAndIrishFallAtTheirHyphen() {
        assertThat(Terms.searched("mt", "il-pulizija f’Malta")).hasSize(2);
        assertThat(Terms.searched("ga", "an t-ionsaí")).hasSize(1);
    }

    @Test
    void aListOfAnUnknownNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StopWords.of(List.of("_klingon_"), false))
                .withMessage("No list of stop words is called '_klingon_'");
    }
}
