package eu.spana.ingest.parse.indicators;

/// Cheap looks at a text, which spare most texts the dear ones: nearly no article holds a trace.
final class Gates {
    private static final String OPENING = "[({<";
    private static final String SIGNS = ".:@/";
    private static final String[] SPELLED = {"dot", "at", "punkt", "punto", "point"};
    private static final int SHORTEST_HASH = 32;

    private Gates() {}

    /// A bracket before a sign or a word for one.
    static boolean hasBracketedSign(String text) {
        for (int at = 0; at + 2 < text.length(); at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0 && isSign(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(String text, int after) {
        int at = text.charAt(after) == ' ' ? after + 1 : after;
        if (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        for (String word : SPELLED) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /// As many hexadecimal digits in a row as the shortest hash has.
    static boolean hasLongHex(String text) {
        int run = 0;
        for (int at = 0; at < text.length() && run < SHORTEST_HASH; at++) {
            run = Character.digit(text.charAt(at), 16) >= 0 ? run + 1 : 0;
        }
        return run >= SHORTEST_HASH;
    }

    /// Three dots between digits.
    static boolean hasDottedNumbers(String text) {
        int dots = 0;
        for (int dot = text.indexOf('.'); dot >= 0 && dots < 3; dot = text.indexOf('.', dot + 1)) {
            boolean between =
                    dot > 0
                            && dot + 1 < text.length()
                            && Character.isDigit(text.charAt(dot - 1))
                            && Character.isDigit(text.charAt(dot + 1));
            dots += between ? 1 : 0;
        }
        return dots >= 3;
    }

    /// Two colons within six characters, as IPv6 has them and prose has not.
    static boolean hasCloseColons(String text) {
        int before = text.indexOf(':');
        while (before >= 0) {
            int next = text.indexOf(':', before + 1);
            if (next >= 0 && next - before <= 5) {
                return true;
            }
            before = next;
        }
        return false;
    }
}
