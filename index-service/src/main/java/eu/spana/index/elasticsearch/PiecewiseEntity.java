package eu.spana.index.elasticsearch;

import org.apache.hc.core5.function.Supplier;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// A body in pieces that are copied to the connection one after another, and never into one array:
/// a request costs no memory beyond its documents. Of an ordinary entity, the client makes copies
/// of eight kilobytes at a time.
final class PiecewiseEntity implements HttpEntity, AsyncEntityProducer {
    /// What is handed to the connection at once.
    private static final int CHUNK_BYTES = 64 * 1024;

    private final List<byte[]> pieces;
    private final ContentType type;
    private final long length;
    private final ByteBuffer chunk;
    private int piece;
    private int offset;

    PiecewiseEntity(List<byte[]> pieces, ContentType type) {
        this.pieces = pieces;
        this.type = type;
        this.length = pieces.stream().mapToLong(bytes -> bytes.length).sum();
        this.chunk = ByteBuffer.allocate(Math.clamp(length, 1, CHUNK_BYTES));
    }

    /// Called again and again, whenever the connection takes more.
    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        do {
            fill();
            chunk.flip();
            channel.write(chunk);
            chunk.compact();
        } while (chunk.position() == 0 && piece < pieces.size());
        if (chunk.position() == 0) {
            channel.endStream();
        }
    }

    private void fill() {
        while (chunk.hasRemaining() && piece < pieces.size()) {
            byte[] bytes = pieces.get(piece);
            int count = Math.min(chunk.remaining(), bytes.length - offset);
            chunk.put(bytes, offset, count);
            offset += count;
            if (offset == bytes.length) {
                piece++;
                offset = 0;
            }
        }
    }

    @Override
    public int available() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void failed(Exception cause) {
        releaseResources();
    }

    /// Back to the beginning, for another node.
    @Override
    public void releaseResources() {
        chunk.clear();
        piece = 0;
        offset = 0;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public long getContentLength() {
        return length;
    }

    @Override
    public String getContentType() {
        return type.toString();
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public boolean isChunked() {
        return false;
    }

    @Override
    public Set<String> getTrailerNames() {
        return Set.of();
    }

    @Override
    public @Nullable Supplier<List<? extends Header>> getTrailers() {
        return null;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    /// Where the client compresses.
    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (byte[] bytes : pieces) {
            out.write(bytes);
        }
    }

    @Override
    public InputStream getContent() {
        return new SequenceInputStream(
                Collections.enumeration(pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    @Override
    public void close() {
        releaseResources();
    }
}
