package eu.spana.ingest.parse.content;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.text.ComposedText;

import java.text.Normalizer.Form;
import java.util.List;

/// One article as a reader found it. Accents are composed (NFC), whatever the source does: a PDF
/// may write `ö` as two characters, and a search for one would not find the other.
///
/// @param title empty when there is none
/// @param body paragraphs parted by blank lines
/// @param cut what stood around the article, in the order of the page
public record Extract(String title, String body, Metadata metadata, List<CutBlock> cut) {
    public Extract {
        title = ComposedText.of(title, Form.NFC);
        body = ComposedText.of(body, Form.NFC);
        cut = List.copyOf(cut);
    }

    /// An article around which nothing stood.
    public Extract(String title, String body, Metadata metadata) {
        this(title, body, metadata, List.of());
    }

    public Extract withTitle(String value) {
        return new Extract(value, body, metadata, cut);
    }

    public Extract withBody(String value) {
        return new Extract(title, value, metadata, cut);
    }

    public Extract withMetadata(Metadata value) {
        return new Extract(title, body, value, cut);
    }

    public Extract withCut(List<CutBlock> value) {
        return new Extract(title, body, metadata, value);
    }
}
