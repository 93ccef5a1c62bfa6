package eu.spana.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.ParseOutcome.Parsed;
import eu.spana.ingest.parse.ParseOutcome.Unreadable;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.samples.HostileSamples;
import eu.spana.ingest.parse.samples.OfficeSamples;
import eu.spana.ingest.parse.samples.PackedSamples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Content that is made to break parsers gets a clear answer. Ten seconds are promised; a machine
/// that has other things to do may take its time.
@Timeout(60)
class HostileContentTest {
    private static final String TEXT = Fixtures.prose("storm");

    private final DocumentParser parser = TestParsers.parser();

    static Stream<HostileSamples.Sample> pages() {
        return HostileSamples.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void staysFastOnPagesThatAreMadeToBeSlow(HostileSamples.Sample sample) {
        assertThat(parser.parse(Fixtures.raw(sample.content(), sample.type(), null))).isNotNull();
    }

    @Test
    void refusesWhatTakesLongerThanItMay() {
        DocumentParser hurried = TestParsers.parser(Duration.ZERO);

        var refused = new Unreadable(Reason.BROKEN, "Reading the content takes longer than 0 s.");
        for (String type : List.of("text/html", "text/plain", "application/rss+xml")) {
            assertThat(hurried.parse(Fixtures.raw("<rss><item><title>Storm", type, null)))
                    .isEqualTo(refused);
        }
        assertThat(hurried.parse(Fixtures.raw(OfficeSamples.docx("Storm", TEXT), null, null)))
                .isEqualTo(refused);
    }

    @Test
    void hasNoLengthyStepThatAsksForNoTime() {
        DocumentParser hurried = TestParsers.parser(Duration.ofSeconds(1));
        String fosters = "<table>" + "storm <b>over</b>".repeat(149_000);

        assertThat(hurried.parse(Fixtures.html(fosters))).isInstanceOf(Unreadable.class);
    }

    @Test
    void readsWhatIsLeftOfATruncatedPage() {
        String page =
                "<html><head><title>Storm</title><body><h1>Storm</h1><p>" + TEXT + "<p>And th";

        assertThat(body(Fixtures.html(page))).startsWith(TEXT);
    }

    @Test
    void seesThroughAWrongCharset() {
        String swedish = "Stormen slog till på kvällen och stängde hamnen för båtar i två dygn.";
        for (String stated : new String[] {"utf-8", "koi8-r", "no-such-charset", "utf-16"}) {
            for (String real : new String[] {"utf-8", "windows-1252"}) {
                byte[] bytes = ("Storm över kusten\n\n" + swedish).getBytes(Charset.forName(real));
                boolean misread = stated.equals("koi8-r") && real.equals("windows-1252");
                // Every byte is a letter in KOI8-R: nothing shows that the statement is wrong.
                if (!misread) {
                    assertThat(body(Fixtures.raw(bytes, "text/plain; charset=" + stated, null)))
                            .isEqualTo(swedish);
                }
            }
        }
    }

    @Test
    void expandsNoEntities() {
        String bomb =
                """
                <!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
                <rss><channel><item><title>t</title><description>storm &d;</description></item></channel></rss>\
                """;

        assertThat(body(Fixtures.raw(bomb, "application/rss+xml", null)).length()).isLessThan(100);
        assertThat(parser.parse(Fixtures.raw(HostileSamples.entityBombInDocx(), null, null)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void loadsNothingThatContentPointsTo() {
        String leak = "<!DOCTYPE x [<!ENTITY leak SYSTEM 'file:///etc/passwd'>]>";
        byte[] odt =
                HostileSamples.odtWithContent(
                        leak + HostileSamples.odtContent("storm &leak; came over the coast"));

        assertThat(shown(Fixtures.raw(odt, null, null))).doesNotContain("root:");
        assertThat(
                        shown(
                                Fixtures.raw(
                                        leak + "<rss><item><title>a &leak;</title></item></rss>",
                                        "application/rss+xml",
                                        null)))
                .doesNotContain("root:");
        assertThat(
                        shown(
                                Fixtures.raw(
                                        leak + "<html><body><p>storm &leak;</p></body></html>",
                                        "application/xhtml+xml",
                                        null)))
                .doesNotContain("root:");
    }

    @Test
    void refusesArchivesThatExplode() {
        byte[] bomb = HostileSamples.zipBomb();

        assertThat(refusal(Fixtures.raw(bomb, null, null))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(Fixtures.raw(PackedSamples.zip(Map.of("a.zip", bomb)), null, null)))
                .isEqualTo(Reason.BROKEN);
        assertThat(refusal(Fixtures.raw(HostileSamples.gzipBomb(), null, null)))
                .isEqualTo(Reason.BROKEN);
        assertThat(refusal(Fixtures.raw(HostileSamples.manyEntries(), null, null)))
                .isEqualTo(Reason.BROKEN);
        assertThat(refusal(Fixtures.raw(HostileSamples.nestedZips(40), null, null)))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void saysWhatAPdfNeeds() {
        assertThat(refusal(Fixtures.raw(Fixtures.pdf("", ""), null, null)))
                .isEqualTo(Reason.NEEDS_OCR);
        assertThat(refusal(Fixtures.raw(Fixtures.lockedPdf("secret", TEXT), null, null)))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void refusesHalvesOfFilesThatAreReadWhole() {
        byte[] docx = OfficeSamples.docx("Storm", TEXT);
        byte[] half = Arrays.copyOf(docx, docx.length / 2);

        assertThat(refusal(Fixtures.raw(half, null, null))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void keepsScriptsOutOfEverythingItFinds() {
        String script = "<script>alert(1)</script>";
        String page =
                ("<html><head><title>Storm%1$s</title><meta name=author content='Ann%2$s'><meta"
                     + " property='article:tag' content='sea'>"
                     + "<style>p{background:url(javascript:alert(1))}</style></head><body"
                     + " onload=alert(1)><h1 onclick='alert(1)'>Storm</h1><p>%3$s%1$s<img src=x"
                     + " onerror=alert(1)><svg/onload=alert(1)><a"
                     + " href='javascript:alert(1)'>more</a><noscript>%1$s</noscript><iframe"
                     + " srcdoc='%1$s'></iframe></p></body></html>")
                        .formatted(script, "", TEXT);

        for (String type : Set.of("text/html", "application/xhtml+xml")) {
            assertThat(shown(Fixtures.raw(page, type, "https://coast.example/storm")))
                    .contains(TEXT)
                    .doesNotContain("alert(1)", "onerror", "onload", "javascript:");
        }
    }

    private String body(RawDocument raw) {
        return assertThat(parser.parse(raw))
                .asInstanceOf(type(Parsed.class))
                .actual()
                .articles()
                .getFirst()
                .extract()
                .body();
    }

    /// Everything that is kept, or the refusal.
    private String shown(RawDocument raw) {
        return parser.parse(raw).toString();
    }

    private Reason refusal(RawDocument raw) {
        return assertThat(parser.parse(raw)).asInstanceOf(type(Unreadable.class)).actual().reason();
    }
}
