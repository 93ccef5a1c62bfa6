package eu.spana.index.schema;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import eu.spana.document.IndexName;
import eu.spana.engines.TestEngines;
import eu.spana.index.PropertiesBinding;
import eu.spana.index.TestIndex;
import eu.spana.index.TestProxy;
import eu.spana.index.elasticsearch.TestElasticsearch;
import eu.spana.index.log.LogIdentity;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class SchemaUpgradeIT {
    private static final List<String> LATER_LANGUAGES = List.of("ar", "nb", "ru", "tr", "uk");

    private static final LogIdentity LOG =
            new LogIdentity(Map.of("documents", new LogIdentity.Topic("first", 12)));

    private final Rest5Client client =
            Rest5Client.builder(TestEngines.elasticsearch().uri()).build();

    @BeforeEach
    void removeIndices() {
        TestIndex.empty();
    }

    @AfterEach
    void close() throws IOException {
        client.close();
    }

    @Test
    void addsToAnOlderSchemaWhatItLacksAndKeepsWhatItHolds() {
        createOldSchema();
        TestIndex.send("PUT", "/documents-write/_doc/a", "{\"title\":{\"sv\":\"Larmet gick\"}}");

        assertThat(installer().install(LOG)).isInstanceOf(SchemaState.Present.class);
        TestIndex.send(
                "PUT",
                "/documents-write/_doc/b",
                "{\"title\":{\"nb\":\"Politiet"
                    + " advarer\"},\"titleFromBody\":true,\"indicators\":{\"mails\":[\"a@b.example\"]}}");

        assertThat(TestIndex.search("{\"query\":{\"match\":{\"title.sv\":\"larmet\"}}}"))
                .containsExactly("a");
        assertThat(TestIndex.search("{\"query\":{\"match\":{\"title.nb\":\"advare\"}}}"))
                .containsExactly("b");
        assertThat(TestIndex.search("{\"query\":{\"prefix\":{\"titles\":\"adv\"}}}"))
                .containsExactly("b");
        assertThat(TestIndex.search("{\"query\":{\"term\":{\"titleFromBody\":true}}}"))
                .containsExactly("b");
        assertThat(TestIndex.send("GET", "/documents-write", "").propertyNames())
                .containsExactly(IndexName.first(1).value());
    }

    /// What was written before would rank below what is written now.
    @Test
    void givesPartsOfWordsToNewIndicesOnly() {
        String whole = "{\"title\":{\"sv\":\"Dataintrånget\"}}";
        String part = "{\"query\":{\"term\":{\"parts.sv\":\"data\"}}}";
        createOldSchema();
        assertThat(installer().install(LOG)).isInstanceOf(SchemaState.Present.class);
        TestIndex.send("PUT", "/documents-write/_doc/a", whole);

        assertThat(TestIndex.search(part)).isEmpty();

        TestIndex.empty();
        assertThat(installer().install(LOG)).isInstanceOf(SchemaState.Present.class);
        TestIndex.send("PUT", "/documents-write/_doc/a", whole);

        assertThat(TestIndex.search(part)).containsExactly("a");
    }

    @Test
    void upgradesOnceHoweverManyStartTogether() {
        createOldSchema();

        List<CompletableFuture<SchemaState>> starts =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> untilPresent()))
                        .limit(4)
                        .toList();

        assertThat(starts.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void takesUpAnUpgradeThatDiedWhileTheIndexWasClosed() {
        createOldSchema();
        TestIndex.send("POST", "/documents-write/_close", "");

        assertThat(installer().install(LOG)).isInstanceOf(SchemaState.Present.class);
    }

    @Test
    void leavesNoIndexClosedThatItCouldNotAddTo() throws IOException {
        createOldSchema();
        try (TestProxy proxy = TestProxy.started();
                Rest5Client refused = Rest5Client.builder(URI.create(proxy.uri())).build()) {
            proxy.refuse("/_settings");

            assertThat(installer(refused).install(LOG)).isInstanceOf(SchemaState.Unreachable.class);
        }
        assertThat(TestIndex.send("GET", "/documents/_count", "").path("count").asInt(-1)).isZero();
    }

    /// Where the older index says otherwise, the upgrade is refused and the index open again.
    @Test
    void refusesAnUpgradeThatWouldChangeWhatIsThere() {
        TestIndex.send(
                "PUT",
                "/" + IndexName.first(1),
                "{\"mappings\":{\"_meta\":{\"schemaVersion\":1},\"properties\":{\"kind\":"
                    + "{\"type\":\"long\"}}},\"aliases\":{\"documents-write\":{},\"documents\":{}}}");

        assertThat(installer().install(LOG))
                .isInstanceOfSatisfying(
                        SchemaState.Outdated.class,
                        outdated -> assertThat(outdated.reason()).contains("rebuild"));
        assertThat(TestIndex.search("{}")).isEmpty();
    }

    /// As version 1 of the schema made it: without the languages and fields that came later.
    private void createOldSchema() {
        ObjectNode index =
                new JsonMapper()
                        .valueToTree(
                                IndexSchema.firstIndex(
                                        IndexName.first(1),
                                        IndexMeta.ofNew(LOG),
                                        PropertiesBinding.bind(IndexProperties.class)));
        for (String language : LATER_LANGUAGES) {
            ((ObjectNode) index.at("/settings/analysis/analyzer"))
                    .remove(List.of(language, language + "_search"));
            for (String field : List.of("title", "body")) {
                ((ObjectNode) index.at("/mappings/properties/" + field + "/properties"))
                        .remove(language);
            }
        }
        ((ObjectNode) index.at("/mappings/properties/indicators/properties"))
                .remove(List.of("urls", "mails"));
        ((ObjectNode) index.at("/mappings/properties"))
                .remove(
                        List.of(
                                "section",
                                "image",
                                "alternates",
                                "cut",
                                "titles",
                                "parts",
                                "titleFromBody"));
        for (String field : List.of("title", "body")) {
            for (JsonNode language : index.at("/mappings/properties/" + field + "/properties")) {
                ((ObjectNode) language).put("copy_to", "folded");
            }
        }
        for (String field : List.of("tags", "authors")) {
            ((ObjectNode) index.at("/mappings/properties/" + field)).remove("fields");
        }
        ((ObjectNode) index.at("/mappings/_meta")).put("schemaVersion", 1);
        ((ObjectNode) index.path("aliases")).remove(IndexName.first(1) + "-write");
        TestIndex.send("PUT", "/" + IndexName.first(1), index.toString());
    }

    private SchemaState untilPresent() {
        return Awaitility.await()
                .until(() -> installer().install(LOG), SchemaState.Present.class::isInstance);
    }

    private SchemaInstaller installer() {
        return installer(client);
    }

    private static SchemaInstaller installer(Rest5Client client) {
        return new SchemaInstaller(
                TestElasticsearch.on(client),
                PropertiesBinding.bind(IndexProperties.class),
                new JsonMapper());
    }
}
