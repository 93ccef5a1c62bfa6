package eu.spana.ingest.parse.indicators;

import java.util.Locale;

/// What stands before a find.
final class Context {
    private Context() {}

    /// The last word before the position, in lower case; empty where there is none so near.
    static String wordBefore(String text, int position, int lookBack) {
        int end = position;
        int limit = Math.max(0, position - lookBack);
        while (end > limit && !Character.isLetter(text.charAt(end - 1))) {
            if (Character.isDigit(text.charAt(end - 1))) {
                return "";
            }
            end--;
        }
        int start = end;
        while (start > limit && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
