package eu.spana.index.write;

import java.util.List;

/// Cuts what Elasticsearch says about a fault down to what may be logged and kept: no text of the
/// document, and not for ever.
final class Reasons {
    /// What comes behind these words is content.
    private static final List<String> BEFORE_CONTENT =
            List.of(" Preview of field's value:", " The prefix of the first immense term");

    /// Enough for every message seen; a guess.
    private static final int MAX_LENGTH = 300;

    private Reasons() {}

    static String withoutContent(String reason) {
        int end = Math.min(reason.length(), MAX_LENGTH);
        for (String words : BEFORE_CONTENT) {
            int content = reason.indexOf(words);
            end = content < 0 ? end : Math.min(end, content);
        }
        return reason.substring(0, end);
    }
}
