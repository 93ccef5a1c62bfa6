package eu.spana.index.write;

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

    /// Not a copy: those of the event itself.
    byte[] json() {
        return json;
    }
}
