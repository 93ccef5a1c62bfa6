package eu.spana.ingest.parse.fork;

import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.pipes.PipesServer;
import org.xml.sax.ContentHandler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/// Does what its text says: what files do to parsers. Runs inside forks of tests.
public final class TroubleParser implements Parser {
    /// File in the fork's folder, there from when it hangs.
    static final String HANGS = "hangs";

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
            case "hang and tell" -> {
                Files.createFile(Path.of(System.getProperty("java.io.tmpdir"), HANGS));
                hang();
            }
            case "forge" -> forge();
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

    /// Answers in the server's place, with an object of a class that it does not send.
    private static void forge() throws IOException {
        var object = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(object)) {
            objects.writeObject(new Smuggled());
        }
        var answer = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        answer.write(byteOf(PipesServer.STATUS.PARSE_SUCCESS));
        answer.writeInt(object.size());
        object.writeTo(answer);
        hang();
    }

    private static int byteOf(PipesServer.STATUS status) {
        int value = 1;
        while (PipesServer.STATUS.lookup(value) != status) {
            value++;
        }
        return value;
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
