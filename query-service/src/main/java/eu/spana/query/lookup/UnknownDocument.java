package eu.spana.query.lookup;

/// There is no document with this id: never was, or was removed.
public final class UnknownDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownDocument() {
        super("There is no document with this id");
    }
}
