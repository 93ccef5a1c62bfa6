package eu.spana.index.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The lines of one bulk request: for each revision an action with external version, then its
/// source as it came.
final class BulkBody extends ByteArrayOutputStream {
    /// Action line without the id; ids are up to 256 characters, most are far shorter.
    static final int ACTION_BYTES = 128;

    BulkBody(int expectedBytes) {
        super(expectedBytes);
    }

    /// An id has no character that JSON would escape.
    BulkBody add(Revision revision) {
        String action =
                "{\"index\":{\"_id\":\""
                        + revision.id().value()
                        + "\",\"version\":"
                        + revision.rank()
                        + ",\"version_type\":\"external\"}}\n";
        writeBytes(action.getBytes(StandardCharsets.ISO_8859_1));
        revision.source().writeTo(this);
        write('\n');
        return this;
    }

    /// The bytes, of which the first [#size()] are the request.
    byte[] buffer() {
        return buf;
    }
}
