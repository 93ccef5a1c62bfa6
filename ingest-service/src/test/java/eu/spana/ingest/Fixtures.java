package eu.spana.ingest;

import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.RawContent;
import eu.spana.ingest.parse.content.RawDocument;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// Raw documents for tests.
public final class Fixtures {
    public static final Instant VISIT = Instant.parse("2026-03-01T12:00:00Z");

    private Fixtures() {}

    public static RawDocument html(String html) {
        return html(html, null);
    }

    public static RawDocument html(String html, @Nullable String url) {
        return raw(html, "text/html; charset=utf-8", url);
    }

    public static RawDocument text(String text) {
        return raw(text, "text/plain; charset=utf-8", null);
    }

    public static RawDocument raw(String content, @Nullable String type, @Nullable String url) {
        return raw(content.getBytes(StandardCharsets.UTF_8), type, url);
    }

    public static RawDocument raw(byte[] content, @Nullable String type, @Nullable String url) {
        URI address = url == null ? null : URI.create(url);
        var claims = new Claims(null, address, VISIT, null, List.of(), null, null);
        return new RawDocument(new RawContent(content, type), claims);
    }

    /// Several different sentences of prose about one word, so that texts about different words
    /// have no phrase in common.
    public static String prose(String word) {
        return """
        Investigators who followed the %1$s for several months say that %1$s methods have become \
        cheaper to copy. The %1$s group rented its servers in three countries, and %1$s victims \
        rarely noticed anything before the first invoice came. A prosecutor called the %1$s case \
        the most patient piece of work that her office had seen so far this year.\
        """
                .formatted(word);
    }

    /// One page for each text; a page without text for an empty one.
    public static byte[] pdf(String... pages) {
        return lockedPdf(null, pages);
    }

    public static byte[] lockedPdf(@Nullable String password, String... pages) {
        try (var pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (String text : pages) {
                addPage(pdf, text);
            }
            if (password != null) {
                pdf.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void addPage(PDDocument pdf, String text) throws IOException {
        var page = new PDPage();
        pdf.addPage(page);
        try (var stream = new PDPageContentStream(pdf, page)) {
            float top = 700;
            for (String line : text.lines().toList()) {
                stream.beginText();
                stream.setFont(new PDType1Font(FontName.HELVETICA), 12);
                stream.newLineAtOffset(60, top);
                stream.showText(line);
                stream.endText();
                top -= line.isBlank() ? 30 : 14;
            }
        }
    }
}
