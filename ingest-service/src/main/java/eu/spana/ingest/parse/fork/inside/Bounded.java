package eu.spana.ingest.parse.fork.inside;

import org.apache.tika.exception.TikaMemoryLimitException;

import java.io.IOException;
import java.io.InputStream;

/// Reads what may be larger unpacked than memory is.
final class Bounded {
    /// As much as the service takes in as one document.
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private Bounded() {}

    static byte[] read(InputStream stream) throws IOException, TikaMemoryLimitException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new TikaMemoryLimitException("An entry has more than " + MAX_BYTES + " bytes");
        }
        return bytes;
    }
}
