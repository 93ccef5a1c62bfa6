package eu.spana.ingest.parse.fork.inside;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hands pages and texts inside a container out as they are: the service has its own readers.
public final class PartParser implements Parser {
    /// Holds the bytes, one character a byte.
    public static final String BYTES = "spana:bytes";

    private static final long serialVersionUID = 1;

    private static final Set<MediaType> TYPES =
            Stream.of(
                            "text/html",
                            "application/xhtml+xml",
                            "text/plain",
                            "text/markdown",
                            "text/x-web-markdown",
                            "application/rss+xml",
                            "application/atom+xml",
                            "application/rdf+xml",
                            "application/feed+json")
                    .map(MediaType::parse)
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return TYPES;
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        byte[] bytes = Bounded.read(stream);
        metadata.set(BYTES, new String(bytes, StandardCharsets.ISO_8859_1));
    }
}
