package eu.spana.index.schema;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;

import eu.spana.document.IndexName;
import eu.spana.engines.TestEngines;
import eu.spana.index.PropertiesBinding;
import eu.spana.index.TestIndex;
import eu.spana.index.elasticsearch.TestElasticsearch;
import eu.spana.index.log.LogIdentity;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class SchemaInstallerIT {
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
    void createsOneIndexHoweverManyStartTogether() {
        List<CompletableFuture<SchemaState>> starts =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> installer().install(LOG)))
                        .limit(6)
                        .toList();

        assertThat(starts.stream().map(CompletableFuture::join).distinct())
                .singleElement()
                .isInstanceOfSatisfying(
                        SchemaState.Present.class,
                        present -> {
                            assertThat(present.index())
                                    .isEqualTo(IndexName.first(IndexSchema.VERSION));
                            assertThat(present.uuid()).isNotEmpty();
                        });
        assertThat(TestIndex.send("GET", "/documents", "").propertyNames())
                .containsExactly(IndexName.first(IndexSchema.VERSION).value());
    }

    @Test
    void refusesASchemaThatIsNewer() {
        createWithMeta("{\"schemaVersion\":99}");

        assertThat(installer().install(LOG))
                .isInstanceOfSatisfying(
                        SchemaState.Unfit.class,
                        unfit -> assertThat(unfit.reason()).contains("newer"));
    }

    /// As installations made it before each index had a write alias of its own.
    @Test
    void givesAnIndexItsOwnWriteAliasAndKeepsItOpen() {
        IndexName first = IndexName.first(IndexSchema.VERSION);
        installer().install(LOG);
        TestIndex.send("DELETE", "/%s/_alias/%s-write".formatted(first, first), "");
        assertThat(installer().look(LOG)).isInstanceOf(SchemaState.Incomplete.class);

        assertThat(installer().install(LOG)).isInstanceOf(SchemaState.Present.class);

        assertThat(TestIndex.send("GET", "/%s-write".formatted(first), "").propertyNames())
                .containsExactly(first.value());
    }

    @Test
    void refusesAnIndexOfSomeoneElse() {
        createWithMeta("{}");

        assertThat(installer().install(LOG)).isInstanceOf(SchemaState.Unfit.class);
    }

    @Test
    void refusesAnIndexInPlaceOfTheAlias() {
        TestIndex.send("PUT", "/documents-write", "");

        assertThat(installer().install(LOG)).isInstanceOf(SchemaState.Unfit.class);
    }

    @Test
    void refusesToGuessWhenTheAliasIsMissing() {
        TestIndex.send("PUT", "/" + IndexName.first(IndexSchema.VERSION), "");

        assertThat(installer().install(LOG))
                .isInstanceOfSatisfying(
                        SchemaState.Unfit.class,
                        unfit -> assertThat(unfit.reason()).contains("No alias"));
    }

    private static void createWithMeta(String meta) {
        TestIndex.send(
                "PUT",
                "/documents-v9-x",
                "{\"mappings\":{\"_meta\":%s},\"aliases\":{\"documents-write\":{}}}"
                        .formatted(meta));
    }

    private SchemaInstaller installer() {
        return new SchemaInstaller(
                TestElasticsearch.on(client),
                PropertiesBinding.bind(IndexProperties.class),
                new JsonMapper());
    }
}
