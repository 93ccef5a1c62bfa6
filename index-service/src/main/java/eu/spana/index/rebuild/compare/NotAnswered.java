package eu.spana.index.rebuild.compare;

/// Elasticsearch did not answer a question about an index, or not in full: nothing is known.
final class NotAnswered extends Exception {
    private static final long serialVersionUID = 1;

    NotAnswered() {
        super("not answered", null, false, false);
    }
}
