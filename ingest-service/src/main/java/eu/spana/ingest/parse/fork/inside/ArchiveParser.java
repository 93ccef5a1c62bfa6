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

/// Unpacks ZIP, TAR and gzip in memory, within a budget; each entry is a document of its own.
public final class ArchiveParser implements Parser {
    private static final long serialVersionUID = 1;
    private static final Set<MediaType> TYPES =
            Set.of(
                    MediaType.APPLICATION_ZIP,
                    MediaType.application("x-tar"),
                    MediaType.application("x-gtar"),
                    MediaType.application("gzip"));

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        ArchiveBudget budget = ArchiveBudget.in(context);
        EmbeddedDocumentExtractor extractor =
                EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        budget.enter();
        try (var entries = ArchiveEntries.open(Bounded.read(stream), metadata)) {
            while (entries.next()) {
                byte[] content = Bounded.read(entries.content());
                budget.spend(content.length);
                parseEntry(extractor, xhtml, entries.name(), content);
            }
        } finally {
            budget.leave();
        }
        xhtml.endDocument();
    }

    private static void parseEntry(
            EmbeddedDocumentExtractor extractor,
            XHTMLContentHandler xhtml,
            String name,
            byte[] content)
            throws IOException, SAXException {
        var entry = new Metadata();
        entry.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var stream = TikaInputStream.get(content, entry)) {
            extractor.parseEmbedded(stream, xhtml, entry, false);
        }
    }
}
