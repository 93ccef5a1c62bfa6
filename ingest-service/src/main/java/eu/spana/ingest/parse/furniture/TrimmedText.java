package eu.spana.ingest.parse.furniture;

import eu.spana.document.CutBlock;

import java.util.List;

/// Paragraphs of a text that stay, and what was cut from between and below them; both in their
/// order.
public record TrimmedText(List<String> kept, List<CutBlock> cut) {
    public TrimmedText {
        kept = List.copyOf(kept);
        cut = List.copyOf(cut);
    }
}
