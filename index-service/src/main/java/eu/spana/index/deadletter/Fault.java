package eu.spana.index.deadletter;

/// Why an event cannot be indexed.
///
/// @param stage where that was found
/// @param errorType kind of fault, for counting: kebab case, or Elasticsearch's error type
/// @param reason for people, on one line; holds no content of the document but the names of its
///   fields
public record Fault(String stage, String errorType, String reason) {
    /// Enough for every message seen; a guess.
    private static final int LONGEST_REASON = 300;

    public Fault {
        reason =
                bounded(reason)
                        .codePoints()
                        .map(Fault::printable)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static String bounded(String text) {
        if (text.length() <= LONGEST_REASON) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST_REASON - 1));
        return text.substring(0, splitsPair ? LONGEST_REASON - 1 : LONGEST_REASON);
    }

    /// Whoever writes documents chooses the names of their fields: no line breaks, no colours of
    /// terminals, no change of direction.
    private static int printable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    ' ';
            default -> codePoint;
        };
    }
}
