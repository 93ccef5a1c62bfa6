package eu.spana.ingest.parse.html.type;

/// What a page looks like once navigation, header and footer are off.
///
/// @param chars characters of text
/// @param longProse characters in paragraphs as long as articles have them
/// @param longestRun characters in the paragraphs of the one box that holds most of them side by
///   side: an article stands in one box, teasers stand in many
/// @param linkDensity share of the text that is links
/// @param cards boxes that come several times side by side and hold text and a link
/// @param prices short pieces of text with a price
/// @param codeBlocks preformatted blocks
public record PageShape(
        int chars,
        int longProse,
        int longestRun,
        double linkDensity,
        int cards,
        int prices,
        int codeBlocks) {
    /// Share of the long paragraphs that stand side by side.
    double runShare() {
        return (double) longestRun / Math.max(1, longProse);
    }

    double proseShare() {
        return (double) longProse / Math.max(1, chars);
    }
}
