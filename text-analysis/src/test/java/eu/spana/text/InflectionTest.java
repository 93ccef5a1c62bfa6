package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// For each language rows of words: the forms of one word meet, another word stays apart.
class InflectionTest {

    @ParameterizedTest(name = "{0}: {1}, not {2}")
    @CsvFileSource(resources = "inflections.txt")
    void formsOfAWordMeetAndOtherWordsDoNot(String language, String forms, String others) {
        List<String> words = words(forms);

        assertThat(words.stream().map(word -> Terms.searched(language, word)).distinct())
                .as("terms of %s", words)
                .singleElement()
                .satisfies(terms -> assertThat(terms).hasSize(1));
        for (String other : words(others)) {
            assertThat(Terms.finds(language, words.getFirst(), other))
                    .as("%s finds %s", words.getFirst(), other)
                    .isFalse();
        }
    }

    @Test
    void everyLanguageHasAtLeastTwoRows() {
        Map<String, List<String>> rows =
                WordLists.read("inflections").stream()
                        .collect(Collectors.groupingBy(row -> row.substring(0, 2)));

        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Languages.all().stream()
                                .filter(code -> !code.equals(Languages.UNDETERMINED))
                                .toList());
        assertThat(rows.values()).allSatisfy(list -> assertThat(list).hasSizeGreaterThan(1));
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.split(" ", -1));
    }
}
