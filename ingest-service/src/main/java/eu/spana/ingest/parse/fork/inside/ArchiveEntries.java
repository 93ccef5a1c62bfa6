package eu.spana.ingest.parse.fork.inside;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Goes through the files of an archive, first to last, and leaves out what only systems need.
final class ArchiveEntries implements Closeable {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    private final InputStream stream;
    private final String wholeName;
    private String name = "";
    private boolean ended;

    private ArchiveEntries(InputStream stream, String wholeName) {
        this.stream = stream;
        this.wholeName = wholeName;
    }

    static ArchiveEntries open(byte[] archive, Metadata metadata) throws IOException {
        return new ArchiveEntries(open(archive), nameInside(metadata));
    }

    private static InputStream open(byte[] archive) throws IOException {
        var bytes = new ByteArrayInputStream(archive);
        if (startsWith(archive, ZIP)) {
            // Entries are read where they stand, whatever the directory at the end claims.
            return new ZipArchiveInputStream(bytes, StandardCharsets.UTF_8.name(), true, true);
        }
        return startsWith(archive, GZIP)
                ? new GzipCompressorInputStream(bytes)
                : new TarArchiveInputStream(bytes);
    }

    /// Moves to the next file; false after the last.
    boolean next() throws IOException, EncryptedDocumentException {
        if (stream instanceof ArchiveInputStream<?> archive) {
            return nextIn(archive);
        }
        boolean first = !ended;
        ended = true;
        name = wholeName;
        return first;
    }

    /// Path in the archive.
    String name() {
        return name;
    }

    InputStream content() {
        return stream;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private boolean nextIn(ArchiveInputStream<?> archive)
            throws IOException, EncryptedDocumentException {
        ArchiveEntry entry = archive.getNextEntry();
        while (entry != null && (entry.isDirectory() || isSystems(entry.getName()))) {
            entry = archive.getNextEntry();
        }
        if (entry instanceof ZipArchiveEntry zip && zip.getGeneralPurposeBit().usesEncryption()) {
            throw new EncryptedDocumentException("An entry is encrypted");
        }
        name = entry == null ? "" : entry.getName();
        return entry != null;
    }

    /// Left behind by the systems that pack.
    private static boolean isSystems(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/") || file.startsWith(".");
    }

    private static String nameInside(Metadata metadata) {
        @Nullable String packed = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        if (packed == null) {
            return "";
        }
        return packed.endsWith(".tgz")
                ? packed.substring(0, packed.length() - 3) + "tar"
                : packed.replaceFirst("\\.gz$", "");
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= 2 && bytes[0] == magic[0] && bytes[1] == magic[1];
    }
}
