package eu.spana.query.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts what was typed into pieces. Takes any text: what has no meaning becomes space.
final class PieceScanner {
    private static final Set<String> OPERATORS =
            Set.of("site", "lang", "language", "kind", "tag", "before", "after");
    private static final int LONGEST_OPERATOR = "language".length();

    private final String text;
    private int at;

    private PieceScanner(String text) {
        this.text = text;
    }

    static List<Piece> scan(String typed) {
        PieceScanner scanner = new PieceScanner(normalise(typed));
        List<Piece> pieces = new ArrayList<>();
        while (scanner.skipSpaces()) {
            pieces.add(scanner.piece());
        }
        return pieces;
    }

    /// Spaces for control characters and broken surrogates, one kind of quotation mark, and an even
    /// number of them: the last one without a partner becomes a space.
    private static String normalise(String typed) {
        StringBuilder normal = new StringBuilder(typed.length());
        typed.codePoints().map(PieceScanner::normalise).forEach(normal::appendCodePoint);
        if (normal.chars().filter(character -> character == '"').count() % 2 == 1) {
            normal.setCharAt(normal.lastIndexOf("\""), ' ');
        }
        return normal.toString();
    }

    private static int normalise(int codePoint) {
        return switch (codePoint) {
            case '“', '”', '„', '‟', '«', '»', '＂' -> '"';
            default -> isSpace(codePoint) ? ' ' : codePoint;
        };
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private boolean skipSpaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    private Piece piece() {
        boolean negated = false;
        while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            negated |= text.charAt(at) == '-';
            at++;
        }
        String operator = operator();
        if (at < text.length() && text.charAt(at) == '"') {
            return new Piece(negated, operator, quoted(), true);
        }
        return new Piece(negated, operator, bare(), false);
    }

    /// Steps over the name and the colon, where a known operator and a value stand here.
    private String operator() {
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon - at > LONGEST_OPERATOR || colon + 1 == text.length()) {
            return "";
        }
        String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
        if (!OPERATORS.contains(name) || text.charAt(colon + 1) == ' ') {
            return "";
        }
        at = colon + 1;
        return name;
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        String inner = text.substring(at + 1, end);
        at = end + 1;
        return inner;
    }

    private String bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '"') {
            at++;
        }
        return text.substring(start, at);
    }
}
