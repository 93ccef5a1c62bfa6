package eu.spana.ingest.parse.html.outline;

import eu.spana.ingest.parse.html.outline.Block.Gap;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Collects the text of one block after the other, with white space as a browser shows it.
final class BlockBuilder {
    private final StringBuilder text = new StringBuilder();
    private @Nullable Box box;
    private Gap gap = Gap.PARAGRAPH;
    private int links;
    private int linkChars;
    private int preformatted;

    void open(Element element) {
        switch (element.normalName()) {
            case "a" -> links++;
            case "pre" -> preformatted++;
            case "br" -> breakLine();
            default -> {}
        }
    }

    void close(Element element) {
        switch (element.normalName()) {
            case "a" -> links--;
            case "pre" -> preformatted--;
            default -> {}
        }
    }

    void append(String leaf, Box holder) {
        int before = text.length();
        boolean hasText = preformatted > 0 ? appendWhole(leaf) : appendCollapsed(leaf);
        if (hasText) {
            Box first = box;
            box = first == null ? holder : Box.common(first, holder);
            linkChars += links > 0 ? text.length() - before : 0;
        }
    }

    /// The block that ends here, or null when there is no text.
    @Nullable Block flush(Gap next) {
        Box holder = box;
        if (holder == null) {
            gap = gap.or(next);
            text.setLength(0);
            return null;
        }
        String whole = text.toString().strip();
        var block = new Block(whole, gap, holder, Math.min(linkChars, whole.length()));
        text.setLength(0);
        box = null;
        linkChars = 0;
        gap = next;
        return block;
    }

    private void breakLine() {
        if (box != null) {
            trimEnd();
            text.append('\n');
        }
    }

    private void trimEnd() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.setLength(length - 1);
        }
    }

    private boolean appendWhole(String leaf) {
        text.append(leaf);
        return !leaf.isBlank();
    }

    private boolean appendCollapsed(String leaf) {
        boolean hasText = false;
        for (int i = 0; i < leaf.length(); i++) {
            char character = leaf.charAt(i);
            if (isSpace(character)) {
                appendSpace();
            } else if (!isInvisible(character)) {
                text.append(character);
                hasText = true;
            }
        }
        return hasText;
    }

    private void appendSpace() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != '\n') {
            text.append(' ');
        }
    }

    private static boolean isSpace(char character) {
        return character <= ' '
                || character == '\u00A0'
                || character == '\u3000'
                || (character >= '\u2000' && character <= '\u200A')
                || character == '\u2028'
                || character == '\u2029';
    }

    /// Soft hyphens, zero-width spaces and byte order marks part words that belong together.
    /// Joiners stay: some scripts spell with them.
    private static boolean isInvisible(char character) {
        return character == '\u00AD'
                || character == '\u200B'
                || character == '\u2060'
                || character == '\uFEFF';
    }
}
