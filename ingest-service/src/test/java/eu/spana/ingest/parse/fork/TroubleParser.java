package eu.spana.ingest.parse.fork;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Does what its text says: what files do to parsers. Runs inside forks of tests.
public final class TroubleParser implements Parser {
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.TEXT_PLAIN);
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        String wish = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        switch (wish) {
            case "hang" -> hang();
            case "explode" -> explode();
            case "crash" -> Runtime.getRuntime().halt(139);
            case "overflow" -> overflow(0);
            case "fail" -> throw new TikaException("As wished");
            default -> metadata.set(TikaCoreProperties.TITLE, wish);
        }
        metadata.set(TikaCoreProperties.IDENTIFIER, Long.toString(ProcessHandle.current().pid()));
    }

    private static void hang() {
        while (true) {
            LockSupport.park();
        }
    }

    private static void explode() {
        Deque<byte[]> memory = new ArrayDeque<>();
        while (memory.size() < Integer.MAX_VALUE) {
            memory.add(new byte[1 << 20]);
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }
}
