package eu.spana.ingest.parse.indicators;

import java.util.List;
import java.util.regex.Pattern;

/// A text whose defanged signs (`[.]`, `(dot)`, `[at]`, `hxxp`, `[://]` …) are single characters,
/// by which they can still be told from plain ones.
///
/// @param text with marks for signs
record MarkedText(String text) {
    /// From the private use area, which no article uses.
    private static final char DOT = '\uE0D0';

    private static final char AT = '\uE0D1';
    private static final char COLON = '\uE0D2';
    private static final char SCHEME = '\uE0D3';

    /// For patterns: a dot, an at sign and a colon, plain or defanged, and the mark of a scheme.
    static final String ANY_DOT = "[." + DOT + "]";

    static final String ANY_AT = "[@" + AT + "]";
    static final String ANY_COLON = "[:" + COLON + "]";
    static final String MAYBE_SCHEME = SCHEME + "?";

    private static final String OPEN = "[\\[({<] ?";
    private static final String CLOSE = " ?[\\])}>]";

    /// Which sign each spelling stands for. Spaces around the brackets belong to them.
    private static final List<Spelling> SPELLINGS =
            List.of(
                    new Spelling(OPEN + "://" + CLOSE, COLON + "//"),
                    new Spelling(OPEN + "(?:\\.|dot|punkt|punto|point)" + CLOSE, "" + DOT),
                    new Spelling(OPEN + "(?:@|at)" + CLOSE, "" + AT),
                    new Spelling(OPEN + ":" + CLOSE, "" + COLON),
                    new Spelling(
                            "\\bh(?:xx|tx|\\*\\*|__|XX)p(s?)(?=:|" + COLON + ")",
                            "http$1" + SCHEME),
                    new Spelling("\\bfxp(s?)(?=:|" + COLON + ")", "ftp$1" + SCHEME));

    /// Those without brackets.
    private static final List<Spelling> SCHEMES =
            SPELLINGS.subList(SPELLINGS.size() - 2, SPELLINGS.size());

    private static final Pattern SPACED =
            Pattern.compile("(?<=[\\w]) ?([" + DOT + AT + "]) ?(?=[\\w])");

    private static final Pattern MARKS = Pattern.compile("[" + DOT + AT + COLON + SCHEME + "]");

    static MarkedText of(String plain) {
        if (!plain.contains("//") && !Gates.hasBracketedSign(plain)) {
            return new MarkedText(plain);
        }
        String text = isDefanged(plain) ? MARKS.matcher(plain).replaceAll(" ") : plain;
        boolean bracketed = Gates.hasBracketedSign(text);
        for (Spelling spelling : bracketed ? SPELLINGS : SCHEMES) {
            text = spelling.pattern().matcher(text).replaceAll(spelling.sign());
        }
        return new MarkedText(isDefanged(text) ? SPACED.matcher(text).replaceAll("$1") : text);
    }

    /// Whether nothing in the text is defanged.
    boolean isPlain() {
        return !isDefanged(text);
    }

    static boolean isDefanged(String part) {
        return part.indexOf(DOT) >= 0
                || part.indexOf(AT) >= 0
                || part.indexOf(COLON) >= 0
                || part.indexOf(SCHEME) >= 0;
    }

    /// As it would be without the marks.
    static String fanged(String part) {
        return part.replace(DOT, '.')
                .replace(AT, '@')
                .replace(COLON, ':')
                .replace(Character.toString(SCHEME), "");
    }

    private record Spelling(Pattern pattern, String sign) {
        Spelling(String pattern, String sign) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), sign);
        }
    }
}
