package eu.spana.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

class AnalysisSettingsTest {
    private static final Set<String> WORDS = Set.of("stopwords", "word_list");

    /// A change here changes the terms of every document: it wants a new schema version and a
    /// rebuild. To accept it, copy what the failing test shows.
    @Test
    void isTheStructureThatWasAgreed() throws IOException {
        assertThat(String.join("\n", structure()) + "\n").isEqualTo(golden());
    }

    @Test
    void hasTwoAnalyzersForEachLanguageOneMoreWhereWordsAreCompoundedAndOneForAll() {
        assertThat(Languages.all()).hasSize(30).endsWith("uk", "und");
        assertThat(section("analyzer"))
                .hasSize(69)
                .containsKeys("sv", "sv_search", "sv_parts", "folded")
                .doesNotContainKey("en_parts");
        assertThat(AnalysisSettings.indexAnalyzer("sv")).isEqualTo("sv");
        assertThat(AnalysisSettings.searchAnalyzer("sv")).isEqualTo("sv_search");
        assertThat(AnalysisSettings.partsAnalyzer("sv")).isEqualTo("sv_parts");
        assertThat(Languages.compounding())
                .containsExactly("da", "de", "et", "fi", "hu", "nb", "nl", "sv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnalysisSettings.indexAnalyzer("tlh"))
                .withMessage("No chain for the language 'tlh'");
    }

    @Test
    void fitsIntoTheClusterState() {
        int bytes = JsonMapper.shared().writeValueAsBytes(AnalysisSettings.asMap()).length;

        assertThat(bytes).isBetween(20_000, 100_000);
    }

    /// The plugin of the local server builds the chains from the settings alone.
    @Test
    void eachFilterCanBeBuiltFromItsSettings() {
        assertThat(section("filter"))
                .allSatisfy((name, settings) ->
                        assertThat(TokenFilters.of(type(settings), settings)).isNotNull());
    }

    private static List<String> structure() {
        List<String> lines = new ArrayList<>();
        section("analyzer")
                .forEach((name, analyzer) -> lines.add(name + ": " + analyzer.get("filter")));
        section("filter").forEach((name, filter) -> lines.add(name + ": " + summary(filter)));
        return lines;
    }

    private static String summary(Map<String, Object> filter) {
        return filter.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + brief(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String brief(String name, Object value) {
        if (WORDS.contains(name)) {
            return value.toString().split(",", -1).length + " words";
        }
        String text = value instanceof List<?> list ? list.size() + " words" : value.toString();
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static String type(Map<String, Object> settings) {
        return Objects.requireNonNull(settings.get("type")).toString();
    }

    @SuppressWarnings("unchecked") // the map is JSON
    private static Map<String, Map<String, Object>> section(String name) {
        return Objects.requireNonNull(
                (Map<String, Map<String, Object>>) AnalysisSettings.asMap().get(name));
    }

    private static String golden() throws IOException {
        try (var resource = AnalysisSettingsTest.class.getResourceAsStream("analysis.golden.txt")) {
            return new String(
                    Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
