package eu.spana.ingest.parse.html.type;

/// What a page looks like once navigation, header and footer are off.
///
/// @param chars characters of text
/// @param longProse characters in paragraphs as long as articles have them
/// @param linkDensity share of the text that is links
/// @param cards boxes that come several times side by side and hold text and a link
/// @param prices short pieces of text with a price
/// @param codeBlocks preformatted blocks
public record PageShape(
        int chars, int longProse, double linkDensity, int cards, int prices, int codeBlocks) {
    double proseShare() {
        return (double) longProse / Math.max(1, chars);
    }
}
