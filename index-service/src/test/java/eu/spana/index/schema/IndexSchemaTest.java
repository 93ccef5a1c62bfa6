package eu.spana.index.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.document.Document;
import eu.spana.document.IndexName;
import eu.spana.document.Indicators;
import eu.spana.document.Published;
import eu.spana.index.log.LogIdentity;
import eu.spana.text.Languages;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class IndexSchemaTest {
    private final JsonNode index =
            JsonMapper.shared()
                    .valueToTree(
                            IndexSchema.firstIndex(
                                    IndexName.first(IndexSchema.VERSION),
                                    IndexMeta.ofNew(new LogIdentity(Map.of())),
                                    new IndexProperties(2, 1, Duration.ofSeconds(1))));
    private final JsonNode fields = index.at("/mappings/properties");

    @Test
    void hasEveryFieldOfADocumentAndTheFoldedOnes() {
        assertThat(fields.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        components(Document.class).stream(),
                                        Stream.of("folded", "titles", "parts"))
                                .toList());
        assertThat(fields.at("/published/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(components(Published.class));
        assertThat(fields.at("/indicators/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(components(Indicators.class));
    }

    @Test
    void hasTitleAndBodyInEveryLanguage() {
        for (String field : List.of("title", "body")) {
            JsonNode languages = fields.path(field).path("properties");
            assertThat(languages.propertyNames())
                    .containsExactlyInAnyOrderElementsOf(Languages.all());
            assertThat(languages.at("/sv/analyzer").asString()).isEqualTo("sv");
            assertThat(languages.at("/sv/search_analyzer").asString()).isEqualTo("sv_search");
            assertThat(languages.at("/sv/copy_to/0").asString()).isEqualTo("folded");
        }
    }

    @Test
    void findsTitlesTagsAndNamesByAnyOfTheirWords() {
        assertThat(fields.at("/title/properties/sv/copy_to").toString())
                .isEqualTo("[\"folded\",\"titles\",\"parts.sv\"]");
        assertThat(fields.at("/body/properties/sv/copy_to").toString())
                .isEqualTo("[\"folded\",\"parts.sv\"]");
        assertThat(fields.at("/tags/fields/words/analyzer").asString()).isEqualTo("folded");
        assertThat(fields.at("/authors/fields/words/analyzer").asString()).isEqualTo("folded");
    }

    @Test
    void hasThePartsOfWordsWhereALanguageCompoundsThem() {
        JsonNode parts = fields.at("/parts/properties");
        assertThat(parts.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Languages.compounding());
        assertThat(parts.at("/sv/analyzer").asString()).isEqualTo("sv_parts");
        assertThat(parts.at("/sv/index_options").asString()).isEqualTo("freqs");
        assertThat(fields.at("/title/properties/en/copy_to").toString()).doesNotContain("parts");
    }

    @Test
    void takesNothingElse() {
        assertThat(index.at("/mappings/dynamic").asString()).isEqualTo("strict");
    }

    @Test
    void appliesTheProperties() {
        assertThat(index.at("/settings/number_of_shards").asInt()).isEqualTo(2);
        assertThat(index.at("/settings/number_of_replicas").asInt()).isEqualTo(1);
        assertThat(index.at("/settings/refresh_interval").asString()).isEqualTo("1000ms");
    }

    @Test
    void saysWhichSchemaItIs() {
        assertThat(index.at("/mappings/_meta/schemaVersion").asInt())
                .isEqualTo(IndexSchema.VERSION);
    }

    private static Collection<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
