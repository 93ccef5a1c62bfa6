package eu.spana.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The JSON on the log, one file per event version. A file once released never changes: what was
/// written then must be read for ever.
class GoldenJsonTest {
    private static final JsonMapper JSON = new JsonMapper();

    enum Golden {
        /// As the first release wrote it.
        DOCUMENT_PARSED_V1(parsed().build(), Document.class),
        DOCUMENT_PARSED_V1_WITH_CUT(
                parsed().section("Säkerhet")
                        .image("https://blogg.example/larm.jpg")
                        .alternates(Map.of("fi", "https://blogg.example/fi/halytys"))
                        .cut(List.of(new CutBlock("newsletter", "Få nya inlägg med e-post")))
                        .build(),
                Document.class),
        DOCUMENT_PARSED_V1_INDICATORS(advisory(), Document.class),
        DOCUMENT_PARSED_V1_TITLE_FROM_BODY(
                untitled()
                        .text("sv", "Larmet gick.", "Larmet gick. Ingen hörde det.")
                        .titleFromBody()
                        .build(),
                Document.class),
        DOCUMENT_REMOVED_V1(
                Document.removal(id(), new DocumentVersion(1335952800000001L)), Document.class),
        REMOVAL_V1(
                new Removal(
                        id(), new DocumentVersion(1335952800000001L), "court order 4711", "AAEC"),
                Removal.class);

        @SuppressWarnings("ImmutableEnumChecker") // records, immutable by construction
        private final Record value;

        private final Class<? extends Record> type;

        Golden(Record value, Class<? extends Record> type) {
            this.value = value;
            this.type = type;
        }

        String json() throws IOException {
            String file = "/golden/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
            try (InputStream in = GoldenJsonTest.class.getResourceAsStream(file)) {
                assertThat(in).as(file).isNotNull();
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheAgreedJson(Golden golden) throws IOException {
        assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(golden.value))
                .isEqualTo(golden.json());
    }

    @ParameterizedTest
    @EnumSource
    void readsTheAgreedJson(Golden golden) throws IOException {
        assertThat(JSON.readValue(golden.json(), golden.type)).isEqualTo(golden.value);
    }

    private static DocumentId id() {
        return new DocumentId("blogg.example:0f3c");
    }

    private static DocumentBuilder parsed() {
        return Document.builder(id(), new DocumentVersion(1335952800000000L), DocumentKind.POST)
                .text("sv", "Larmtelefonen öppnar", "Första stycket.\n\nAndra stycket.")
                .text("en", "The alert line opens", "")
                .published(
                        new Published(
                                "2012-05-02",
                                Published.Precision.DAY,
                                Published.Basis.WEEKDAY,
                                0.8))
                .authors(List.of("Åsa Åkerblom"))
                .tags(List.of("cyberattacker"))
                .source("blogg.example", "https://blogg.example/larm")
                .content(
                        Instant.parse("2018-04-19T08:15:30Z"),
                        "text/html",
                        2048,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                .fingerprint("AAEC")
                .indicators(
                        new Indicators(
                                List.of("CVE-2021-44228"),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of("example.net")));
    }

    private static DocumentBuilder untitled() {
        return Document.builder(id(), new DocumentVersion(1335952800000003L), DocumentKind.POST);
    }

    private static Document advisory() {
        return Document.builder(id(), new DocumentVersion(1335952800000002L), DocumentKind.ADVISORY)
                .text("nb", "Ny bølge", "Ett avsnitt.")
                .indicators(
                        new Indicators(
                                List.of("CVE-2021-44228"),
                                List.of("T1566.001"),
                                List.of("d41d8cd98f00b204e9800998ecf8427e"),
                                List.of("192.0.2.17", "2001:db8::7"),
                                List.of("example.net"),
                                List.of("http://example.net/a.php?b=1"),
                                List.of("pay@example.org")))
                .build();
    }
}
