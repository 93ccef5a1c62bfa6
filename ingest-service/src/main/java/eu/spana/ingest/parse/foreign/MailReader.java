package eu.spana.ingest.parse.foreign;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.ContentBounds;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.TextDecoder;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.html.HtmlReader;
import eu.spana.ingest.parse.text.Paragraphs;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the text of a message: its parts that are no attachments.
final class MailReader {
    private static final String HTML = "text/html";

    /// How a fork shows subject and addresses.
    private static final String HEAD = "body > h1:first-child, body > h1:first-child + dl";

    /// The line above a signature (RFC 3676).
    private static final String SIGNATURE = "--";

    private final OwnReaders readers;

    MailReader(OwnReaders readers) {
        this.readers = readers;
    }

    /// One extract; several for a message that holds several articles.
    List<Extract> read(ForeignDocument mail, Claims claims) throws UnreadableContent {
        List<ForeignDocument> parts = mail.embedded().stream().filter(MailReader::isText).toList();
        Metadata headers = StatedMetadata.of(mail, claims.retrievedAt());
        if (parts.size() == 1) {
            List<Extract> articles = readers.read(parts.getFirst(), claims, null);
            if (articles.size() > 1) {
                return articles.stream().map(article -> dated(article, headers)).toList();
            }
        }
        return List.of(message(mail, parts, headers));
    }

    /// Part of the message's own text.
    static boolean isText(ForeignDocument part) {
        String disposition = part.first(org.apache.tika.metadata.Metadata.CONTENT_DISPOSITION);
        return part.bytes().isPresent()
                && part.type().startsWith("text/")
                && !disposition.startsWith("attachment")
                && !disposition.contains("filename");
    }

    private static Extract dated(Extract article, Metadata headers) {
        Metadata own = article.metadata();
        return own.published() == null
                ? article.withMetadata(own.withPublished(headers.published()))
                : article;
    }

    private static Extract message(
            ForeignDocument mail, List<ForeignDocument> parts, Metadata headers)
            throws UnreadableContent {
        List<String> paragraphs = new ArrayList<>();
        List<CutBlock> cut = new ArrayList<>();
        for (ForeignDocument part : parts) {
            ContentBounds.check(OwnReaders.contentOf(part), part.type());
            paragraphs.addAll(part.type().equals(HTML) ? pageOf(part) : textOf(part, cut));
        }
        if (parts.isEmpty()) {
            // A format without parts, such as Outlook's.
            ContentBounds.checkMarkup(Stream.of(mail.content()));
            paragraphs.addAll(Paragraphs.of(HtmlReader.textOf(shownBody(mail), "")));
        }
        String body = Paragraphs.join(paragraphs);
        String subject = StatedMetadata.titleOf(mail);
        return Extract.named(subject, body, headers, cut);
    }

    /// Without the subject and the addresses, which are shown above it.
    private static String shownBody(ForeignDocument mail) {
        Element body = Jsoup.parse(mail.content()).body();
        body.select(HEAD).remove();
        return body.html();
    }

    private static List<String> pageOf(ForeignDocument part) {
        String html = TextDecoder.decode(OwnReaders.contentOf(part));
        return Paragraphs.of(HtmlReader.textOf(html, ""));
    }

    private static List<String> textOf(ForeignDocument part, List<CutBlock> cut) {
        List<String> lines = TextDecoder.decode(OwnReaders.contentOf(part)).lines().toList();
        int end = lines.size();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).stripTrailing().equals(SIGNATURE)) {
                end = line;
                cut.add(new CutBlock("signature", joined(lines.subList(line + 1, lines.size()))));
                break;
            }
        }
        return Paragraphs.of(joined(lines.subList(0, end)));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
