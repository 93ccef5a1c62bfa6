package eu.spana.ingest.parse.content;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes as they came in, never changed, with the `Content-Type` that came with them.
public final class RawContent {
    private final byte[] bytes;
    private final @Nullable String declaredType;

    /// Takes over the array.
    ///
    /// @param declaredType value of the header, parameters included; null when there is none
    public RawContent(byte[] bytes, @Nullable String declaredType) {
        this.bytes = bytes;
        this.declaredType = declaredType;
    }

    public int size() {
        return bytes.length;
    }

    public @Nullable String declaredType() {
        return declaredType;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /// The bytes themselves, for readers that take nothing else; not to be written to.
    public byte[] bytes() {
        return bytes;
    }

    public boolean startsWith(String ascii) {
        byte[] prefix = ascii.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= prefix.length
                && buffer().limit(prefix.length).equals(ByteBuffer.wrap(prefix));
    }

    /// SHA-256 in lower-case hex.
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
