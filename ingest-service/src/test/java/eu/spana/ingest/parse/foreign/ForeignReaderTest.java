package eu.spana.ingest.parse.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.spana.document.DocumentKind;
import eu.spana.document.Published.Basis;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.parse.CleanArticle;
import eu.spana.ingest.parse.DocumentParser;
import eu.spana.ingest.parse.ParseOutcome.Parsed;
import eu.spana.ingest.parse.ParseOutcome.Unreadable;
import eu.spana.ingest.parse.TestParsers;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.samples.MailSamples;
import eu.spana.ingest.parse.samples.OfficeSamples;
import eu.spana.ingest.parse.samples.OldOfficeSamples;
import eu.spana.ingest.parse.samples.PackedSamples;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ForeignReaderTest {
    private static final String FIRST = "The storm came at night and closed the harbour.";
    private static final String SECOND = "Nobody was hurt, said the coast guard on Friday.";

    private final DocumentParser parser = TestParsers.parser();

    @Test
    void readsWordFilesWithTheirProperties() {
        Extract extract = single(OfficeSamples.docx("Storm report", FIRST, SECOND));

        assertThat(extract.title()).isEqualTo("Storm report");
        assertThat(extract.body()).startsWith(FIRST + "\n\n" + SECOND).endsWith("ports three");
        assertThat(extract.metadata().authors()).containsExactly("Ada Berg");
        assertThat(extract.metadata().kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(extract.metadata().published())
                .satisfies(date -> assertThat(date.date()).isEqualTo("2024-05-02T10:00:00Z"))
                .satisfies(date -> assertThat(date.confidence()).isLessThan(0.5));
    }

    @Test
    void readsEveryOtherOfficeFormat() {
        assertThat(single(OfficeSamples.xlsx(FIRST, SECOND)).body()).contains(FIRST, SECOND);
        assertThat(single(OfficeSamples.pptx(FIRST, SECOND)).body()).contains(SECOND);
        assertThat(single(PackedSamples.odt("Storm report", FIRST)))
                .satisfies(odt -> assertThat(odt.title()).isEqualTo("Storm report"))
                .satisfies(odt -> assertThat(odt.body()).isEqualTo(FIRST));
        assertThat(single(PackedSamples.utf8(OfficeSamples.rtf("Storm report", FIRST))))
                .satisfies(rtf -> assertThat(rtf.title()).isEqualTo("Storm report"))
                .satisfies(rtf -> assertThat(rtf.body()).isEqualTo(FIRST));
    }

    @Test
    void readsTheOfficeFormatsOfOldToo() {
        assertThat(single(OldOfficeSamples.xls(FIRST, SECOND)).body()).contains(FIRST, SECOND);
        assertThat(single(OldOfficeSamples.ppt(FIRST, SECOND)).body()).contains(FIRST, SECOND);
        assertThat(single(OldOfficeSamples.msg("Ada Berg", "Storm", FIRST)))
                .satisfies(mail -> assertThat(mail.title()).isEqualTo("Storm"))
                .satisfies(mail -> assertThat(mail.body()).isEqualTo(FIRST))
                .satisfies(
                        mail -> assertThat(mail.metadata().authors()).containsExactly("Ada Berg"));
    }

    @Test
    void readsABookAsOneDocument() {
        Extract book = single(PackedSamples.epub("Storms", FIRST, SECOND));

        assertThat(book.title()).isEqualTo("Storms");
        assertThat(book.body()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsTheTextLayerOfAPdf() {
        byte[] pdf =
                Fixtures.pdf(
                        """
                        Storm over the coast

                        The storm came at night, and the har-
                        bour was closed until the morning.

                        Nobody was hurt.\
                        """);

        Extract report = single(pdf);

        assertThat(report.title()).isEqualTo("Storm over the coast");
        assertThat(report.body())
                .contains("at night, and the harbour was closed until the morning.")
                .contains("Nobody was hurt.");
    }

    @Test
    void joinsParagraphsThatAPageBreakParts() {
        assertThat(
                        single(Fixtures.pdf("Storm over the coast\n\nThe storm came", "at night."))
                                .body())
                .isEqualTo("The storm came at night.");
    }

    @Test
    void readsAMessageByItsHeaders() {
        String text = FIRST + "\n\n" + SECOND;
        Extract mail = single(MailSamples.plain("Storm", text + "\n-- \nAda, Coast Guard"));

        assertThat(mail.title()).isEqualTo("Storm");
        assertThat(mail.body()).isEqualTo(text);
        assertThat(mail.cut()).singleElement().extracting("rule").isEqualTo("signature");
        assertThat(mail.metadata().authors()).containsExactly("Ada Björk");
        assertThat(mail.metadata().kind()).isEqualTo(DocumentKind.POST);
        assertThat(mail.metadata().published())
                .satisfies(date -> assertThat(date.date()).isEqualTo("2024-05-02T10:00:00Z"))
                .satisfies(date -> assertThat(date.basis()).isEqualTo(Basis.META));
    }

    @Test
    void takesTheBestFormOfAMessageAndItsAttachments() {
        List<Extract> extracts =
                all(
                        MailSamples.withAttachment(
                                "<p>%s<p>%s".formatted(FIRST, SECOND),
                                "Notes of the day, in full."));

        assertThat(extracts)
                .extracting(Extract::body)
                .containsExactly(FIRST + "\n\n" + SECOND, "Notes of the day, in full.");
    }

    @Test
    void splitsAMailboxIntoItsMessages() {
        String quoted = "From the harbour to the hill.";
        String mailbox =
                MailSamples.mailbox(
                        MailSamples.plain("Vítr", "Í á č " + FIRST),
                        MailSamples.plain("Second", quoted));

        assertThat(all(mailbox)).extracting(Extract::title).containsExactly("Vítr", "Second");
        assertThat(all(mailbox))
                .extracting(Extract::body)
                .containsExactly("Í á č " + FIRST, quoted);
    }

    @Test
    void readsASavedPageAsThePageItWas() {
        String html =
                "<html><head><title>Storm</title><meta property=article:published_time"
                        + " content=2024-04-30></head><body><h1>Storm</h1><article><p>%s<p>%s</article>"
                                .formatted(Fixtures.prose("storm"), SECOND);
        String saved = MailSamples.savedPage("https://coast.example/storm", html);

        Extract page = single(saved);

        assertThat(page.title()).isEqualTo("Storm");
        assertThat(page.metadata().url()).isEqualTo("https://coast.example/storm");
        assertThat(page.metadata().published())
                .satisfies(date -> assertThat(date.date()).startsWith("2024-04-30"));
    }

    @Test
    void makesADocumentOfEachEntryOfAnArchive() {
        Map<String, byte[]> entries =
                Map.of(
                        "a/report.docx", OfficeSamples.docx("Report", FIRST),
                        "page.html", utf8("<title>Page</title><h1>Page</h1><p>" + SECOND),
                        "notes.txt", utf8("Notes of the day\n\n" + FIRST + " " + SECOND),
                        "picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                        "__MACOSX/._page.html", utf8("nothing"));

        for (byte[] archive :
                List.of(
                        PackedSamples.zip(entries),
                        PackedSamples.tar(entries),
                        PackedSamples.gzip(PackedSamples.tar(entries)),
                        PackedSamples.zip(Map.of("inner.zip", PackedSamples.zip(entries))))) {
            assertThat(all(archive))
                    .extracting(Extract::title)
                    .containsExactlyInAnyOrder("Report", "Page", "Notes of the day");
        }
    }

    @Test
    void derivesTheSameIdForAnEntryWhereverItStands() {
        byte[] report = OfficeSamples.docx("Report", FIRST);
        byte[] one = PackedSamples.zip(Map.of("a.docx", report, "b.txt", utf8(SECOND)));
        byte[] other =
                PackedSamples.zip(Map.of("c.txt", utf8("Quite another text."), "d.docx", report));

        assertThat(articles(one))
                .extracting(CleanArticle::id)
                .anyMatch(id ->
                        articles(other).stream().anyMatch(article -> article.id().equals(id)));
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        byte[] docx = OfficeSamples.docx("Report", FIRST);

        assertThat(refusal(Fixtures.pdf("", ""))).isEqualTo(Reason.NEEDS_OCR);
        assertThat(refusal(Fixtures.lockedPdf("secret", FIRST))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(OfficeSamples.lockedDocx("secret"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal(utf8("%PDF-1.7\nnothing"))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(PackedSamples.zip(Map.of("empty/", new byte[0]))))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(PackedSamples.zip(Map.of("empty.doc", new byte[0]))))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(PackedSamples.zip(Map.of("a.zip", Arrays.copyOf(docx, 99)))))
                .isEqualTo(Reason.BROKEN);
    }

    private Extract single(String content) {
        return single(utf8(content));
    }

    private Extract single(byte[] content) {
        assertThat(all(content)).hasSize(1);
        return all(content).getFirst();
    }

    private List<Extract> all(String content) {
        return all(utf8(content));
    }

    private List<Extract> all(byte[] content) {
        return articles(content).stream().map(CleanArticle::extract).toList();
    }

    private List<CleanArticle> articles(byte[] content) {
        return assertThat(parser.parse(Fixtures.raw(content, null, null)))
                .asInstanceOf(type(Parsed.class))
                .actual()
                .articles();
    }

    private Reason refusal(byte[] content) {
        return assertThat(parser.parse(Fixtures.raw(content, null, null)))
                .asInstanceOf(type(Unreadable.class))
                .actual()
                .reason();
    }

    private static byte[] utf8(String text) {
        return PackedSamples.utf8(text);
    }
}
