package eu.spana.ingest.parse.fork.inside;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/// Splits a mailbox into its messages, byte by byte. Tika's own parser reads the mailbox as
/// windows-1252, which breaks letters that other charsets write with that set's unused bytes.
public final class MboxParser implements Parser {
    private static final long serialVersionUID = 1;
    private static final String MESSAGE = "message/rfc822";

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("mbox"));
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        var messages = new MboxMessages(Bounded.read(stream));
        EmbeddedDocumentExtractor extractor =
                EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        while (messages.hasNext()) {
            var message = new Metadata();
            message.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, MESSAGE);
            try (var content = TikaInputStream.get(messages.next(), message)) {
                extractor.parseEmbedded(content, xhtml, message, false);
            }
        }
        xhtml.endDocument();
    }
}
