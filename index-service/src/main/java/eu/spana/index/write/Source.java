package eu.spana.index.write;

import java.io.ByteArrayOutputStream;

/// The JSON of one document, known to be exactly one object on one line. Only a [SourceReader]
/// makes it, so that unchecked bytes cannot get into a bulk.
public final class Source {
    private final byte[] json;

    Source(byte[] json) {
        this.json = json;
    }

    public int size() {
        return json.length;
    }

    void writeTo(ByteArrayOutputStream bulk) {
        bulk.writeBytes(json);
    }
}
