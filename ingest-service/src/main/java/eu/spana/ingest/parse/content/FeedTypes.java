package eu.spana.ingest.parse.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises feeds by their root element or their version, since few servers declare them well.
final class FeedTypes {
    /// Comments and instructions may stand before the root.
    private static final int PROLOGUE = 4 * 1024;

    private static final Pattern ROOT = Pattern.compile("<([a-z][a-z0-9:_-]{0,30})[\\s>/]");

    private static final Pattern JSON_FEED =
            Pattern.compile("\"version\"\\s{0,9}:\\s{0,9}\"https?:\\\\?/\\\\?/jsonfeed\\.org");

    private FeedTypes() {}

    static Optional<String> typeOf(RawContent content) {
        String start = start(content.bytes());
        if (start.startsWith("{")) {
            return JSON_FEED.matcher(start).find()
                    ? Optional.of("application/feed+json")
                    : Optional.empty();
        }
        Matcher root = ROOT.matcher(start);
        return start.startsWith("<") && root.find()
                ? typeOf(root.group(1), start)
                : Optional.empty();
    }

    private static Optional<String> typeOf(String root, String start) {
        return switch (root.substring(root.indexOf(':') + 1)) {
            case "rss", "channel" -> Optional.of("application/rss+xml");
            case "feed" -> Optional.of("application/atom+xml");
            case "rdf" ->
                    start.contains("/rss/") || start.contains("my.netscape.com")
                            ? Optional.of("application/rss+xml")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// Lower case, without what may stand before the first character, as far as ASCII goes.
    private static String start(byte[] bytes) {
        int size = Math.min(PROLOGUE, bytes.length);
        String text = new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
        // UTF-16 has a zero beside each character of ASCII.
        String ascii = text.replace("\0", "").replaceFirst("^[^!-~]{1,99}", "");
        return withoutComments(ascii.toLowerCase(Locale.ROOT));
    }

    private static String withoutComments(String text) {
        var kept = new StringBuilder();
        int from = 0;
        int comment = text.indexOf("<!--");
        while (comment >= 0) {
            kept.append(text, from, comment);
            int end = text.indexOf("-->", comment);
            from = end < 0 ? text.length() : end + 3;
            comment = text.indexOf("<!--", from);
        }
        return kept.append(text, from, text.length()).toString().strip();
    }
}
