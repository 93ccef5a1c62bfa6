package eu.spana.query.feed;

/// XML as it is written, element by element. Whatever the texts hold, the result is well-formed.
final class XmlText {
    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /// Takes names and values of attributes in turn.
    void open(String name, String... attributes) {
        start(name, attributes);
        xml.append(">\n");
    }

    void close(String name) {
        xml.append("</").append(name).append(">\n");
    }

    void empty(String name, String... attributes) {
        start(name, attributes);
        xml.append("/>\n");
    }

    void element(String name, String text, String... attributes) {
        start(name, attributes);
        xml.append('>');
        escape(text);
        close(name);
    }

    private void start(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            xml.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int codePoint) {
        switch (codePoint) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            default -> xml.appendCodePoint(isAllowed(codePoint) ? codePoint : '\uFFFD');
        }
    }

    /// XML 1.0 has no way to write the others.
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
