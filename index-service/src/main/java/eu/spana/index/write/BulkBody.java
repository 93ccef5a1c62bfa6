package eu.spana.index.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines of one bulk request, in pieces: for each revision an action with external version,
/// then its source as it came, which is not copied.
final class BulkBody {
    private static final byte[] NEWLINE = {'\n'};

    private final List<byte[]> pieces;
    private final int documents;
    private long size;

    BulkBody(List<Revision> revisions) {
        documents = revisions.size();
        pieces = new ArrayList<>(3 * documents);
        for (Revision revision : revisions) {
            add(action(revision));
            add(revision.source().json());
            add(NEWLINE);
        }
    }

    List<byte[]> pieces() {
        return pieces;
    }

    int documents() {
        return documents;
    }

    /// In bytes.
    long size() {
        return size;
    }

    /// An id has no character that JSON would escape.
    private static byte[] action(Revision revision) {
        String line =
                "{\"index\":{\"_id\":\""
                        + revision.id().value()
                        + "\",\"version\":"
                        + revision.rank()
                        + ",\"version_type\":\"external\"}}\n";
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void add(byte[] piece) {
        pieces.add(piece);
        size += piece.length;
    }
}
