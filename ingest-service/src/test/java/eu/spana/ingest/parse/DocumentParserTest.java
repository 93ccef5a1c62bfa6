package eu.spana.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.RawContent;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

class DocumentParserTest {
    private final DocumentParser parser = TestParsers.parser();

    @Test
    void makesACompleteDocument() {
        Document document =
                single(
                        Fixtures.html(
                                "<html lang=en><title>Storm | Coast</title><h1>Storm</h1><p>%s</p>"
                                        .formatted(Fixtures.prose("storm")),
                                "https://www.coast.example/storm?utm_medium=x"));

        assertThat(document.id().value()).matches("coast\\.example:[0-9a-f]{32}");
        assertThat(document.version()).isEqualTo(new DocumentVersion(7));
        assertThat(document.languages()).containsExactly("en");
        assertThat(document.mainTitle()).isEqualTo("Storm");
        assertThat(document.url()).isEqualTo("https://www.coast.example/storm");
        assertThat(document.site()).isEqualTo("coast.example");
        assertThat(document.retrievedAt()).isEqualTo(Fixtures.VISIT);
        assertThat(document.contentType()).isEqualTo("text/html");
        assertThat(document.contentBytes()).isPositive();
        assertThat(document.contentSha256()).matches("[0-9a-f]{64}");
        assertThat(document.fingerprint()).isNotNull();
    }

    @Test
    void marksATitleThatIsTheFirstSentence() {
        assertThat(text("The storm came. Nobody slept.", null).titleFromBody()).isTrue();
        assertThat(text("The storm came. Nobody slept.", "Storm").titleFromBody()).isNull();
        assertThat(text("Storm warning\n\nThe storm came.", null).titleFromBody()).isNull();
    }

    private Document text(String content, @Nullable String title) {
        var claims = new Claims(null, null, Fixtures.VISIT, "en", List.of(), title, null);
        return single(new RawDocument(new RawContent(bytes(content), "text/plain"), claims));
    }

    @Test
    void letsTheCallersClaimsWin() {
        var claims =
                new Claims(
                        new DocumentId("mine"),
                        URI.create("https://coast.example/a"),
                        Fixtures.VISIT,
                        "sv-SE",
                        List.of("given"),
                        "My title",
                        null);
        var content = new RawContent(bytes("Storm warning\n\nThe storm came."), "text/plain");

        Document document = single(new RawDocument(content, claims));

        assertThat(document.id().value()).isEqualTo("mine");
        assertThat(document.languages()).containsExactly("sv");
        assertThat(document.tags()).containsExactly("given");
        assertThat(document.mainTitle()).isEqualTo("My title");
    }

    @Test
    void believesNoCanonicalAddressOfAnotherPage() {
        String page = "<link rel=canonical href='%s'><title>t</title><p>Storm came.</p>";
        String url = "https://coast.example/storm";

        assertThat(single(Fixtures.html(page.formatted("https://coast.example/"), url)).url())
                .isEqualTo(url);
        assertThat(single(Fixtures.html(page.formatted("https://other.example/s"), url)).url())
                .isEqualTo(url);
        assertThat(single(Fixtures.html(page.formatted("https://coast.example/s"), url)).url())
                .isEqualTo("https://coast.example/s");
    }

    @Test
    void recognisesSpeechesByTheirTitle() {
        assertThat(single(Fixtures.text("Speech by the minister\n\nDear all, good day.")).kind())
                .isEqualTo(DocumentKind.SPEECH);
    }

    @Test
    void saysWhyContentIsRefused() {
        assertThat(refusal("{}", "application/json")).isEqualTo(Reason.UNSUPPORTED_TYPE);
        assertThat(refusal(" \n ", "text/plain")).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal("<p></p>", "text/html")).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal("%PDF-1.4 nothing", null)).isEqualTo(Reason.BROKEN);
        assertThat(refusal("\0\1\2\3".repeat(20), "text/plain")).isEqualTo(Reason.BROKEN);
    }

    @Test
    void throwsNothingWhateverTheContent() {
        var random = new Random(42);
        for (String type : parser.supportedTypes()) {
            for (int round = 0; round < 20; round++) {
                byte[] noise = new byte[2_000];
                random.nextBytes(noise);
                assertThat(parser.parse(Fixtures.raw(noise, type, null))).isNotNull();
            }
        }
    }

    private Document single(RawDocument raw) {
        var parsed = (ParseOutcome.Parsed) parser.parse(raw);
        assertThat(parsed.articles()).hasSize(1);
        return parsed.articles().getFirst().at(new DocumentVersion(7));
    }

    private Reason refusal(String content, @Nullable String contentType) {
        return assertThat(parser.parse(Fixtures.raw(content, contentType, null)))
                .asInstanceOf(type(ParseOutcome.Unreadable.class))
                .actual()
                .reason();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
