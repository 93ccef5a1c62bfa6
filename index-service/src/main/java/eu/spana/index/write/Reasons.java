package eu.spana.index.write;

/// Cuts what Elasticsearch says about a fault down to what may be logged and kept: no text of the
/// document, and not for ever.
final class Reasons {
    private static final String PREVIEW = " Preview of field's value:";

    /// Enough for every message seen; a guess.
    private static final int MAX_LENGTH = 300;

    private Reasons() {}

    static String withoutContent(String reason) {
        int preview = reason.indexOf(PREVIEW);
        String safe = preview < 0 ? reason : reason.substring(0, preview);
        return safe.length() <= MAX_LENGTH ? safe : safe.substring(0, MAX_LENGTH);
    }
}
