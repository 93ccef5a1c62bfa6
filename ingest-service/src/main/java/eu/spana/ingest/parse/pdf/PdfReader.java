package eu.spana.ingest.parse.pdf;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.furniture.FurnitureLines;
import eu.spana.ingest.parse.text.Paragraphs;
import eu.spana.ingest.parse.text.TitleLine;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads PDF files that have a text layer.
public final class PdfReader implements ContentReader {
    /// Streams of a document beyond this go to a temporary file.
    private static final long MAX_MEMORY = 32L * 1024 * 1024;

    /// No report has more; bounds the time.
    private static final int MAX_PAGES = 2_000;

    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");

    /// What word processors fill in by themselves.
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i)(?:microsoft word|untitled|document\\d*$|.*\\.(?:docx?|pdf|indd|odt)$).*");

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf", "application/x-pdf");
    }

    @Override
    public List<Extract> read(RawDocument raw) throws UnreadableContent {
        try (PDDocument pdf = open(raw)) {
            List<String> paragraphs = paragraphsOf(pdf);
            if (paragraphs.stream().noneMatch(PdfReader::hasLetter)) {
                throw new UnreadableContent(
                        Reason.NEEDS_OCR, "The PDF has no text layer: it needs OCR first.");
            }
            return List.of(extract(pdf, paragraphs));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableContent(Reason.ENCRYPTED, "The PDF is protected by a password.");
        } catch (IOException broken) {
            throw new UnreadableContent(Reason.BROKEN, "The PDF is broken.");
        }
    }

    private static PDDocument open(RawDocument raw) throws IOException {
        var settings = MemoryUsageSetting.setupMixed(MAX_MEMORY);
        var buffer = new RandomAccessReadBuffer(raw.content().bytes());
        return Loader.loadPDF(buffer, "", null, null, settings.streamCache);
    }

    private static List<String> paragraphsOf(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setEndPage(MAX_PAGES);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n\n");
        stripper.setPageStart("\n\n");
        return Paragraphs.of(stripper.getText(pdf)).stream().map(PdfReader::unwrapped).toList();
    }

    /// Lines of a page end where the page is full, not where the text asks for it.
    private static String unwrapped(String paragraph) {
        return HYPHENATED.matcher(paragraph).replaceAll("").replace('\n', ' ');
    }

    private static Extract extract(PDDocument pdf, List<String> found) {
        List<String> paragraphs = new ArrayList<>(FurnitureLines.drop(found));
        String stated = statedTitle(pdf);
        int titleAt = TitleLine.indexIn(paragraphs);
        String first = titleAt >= 0 ? paragraphs.get(titleAt) : "";
        if (titleAt >= 0 && (stated.isEmpty() || stated.equals(first))) {
            paragraphs.remove(titleAt);
        }
        String body = Paragraphs.join(paragraphs);
        String title = stated.isEmpty() ? first : stated;
        return new Extract(
                title.isEmpty() ? TitleLine.firstSentence(body) : title,
                body,
                Metadata.of(DocumentKind.REPORT));
    }

    private static String statedTitle(PDDocument pdf) {
        String title = pdf.getDocumentInformation().getTitle();
        return title == null || NO_TITLE.matcher(title).matches() ? "" : title.strip();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
