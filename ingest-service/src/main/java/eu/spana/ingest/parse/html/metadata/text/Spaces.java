package eu.spana.ingest.parse.html.metadata.text;

/// Makes every run of white space one space, and takes soft hyphens out of words.
public final class Spaces {
    private Spaces() {}

    public static String tidy(CharSequence text) {
        var tidy = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\u00AD') {
                continue;
            }
            if (!isSpace(character)) {
                tidy.append(character);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString().stripTrailing();
    }

    private static boolean isSpace(char character) {
        return character <= ' '
                || Character.isWhitespace(character)
                || character == '\u00A0'
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
