package eu.spana.ingest.parse.content;

import eu.spana.document.CutBlock;
import eu.spana.ingest.parse.text.ComposedText;
import eu.spana.ingest.parse.text.TitleLine;

import java.text.Normalizer.Form;
import java.util.List;

/// One article as a reader found it. Accents are composed (NFC), whatever the source does: a PDF
/// may write `ö` as two characters, and a search for one would not find the other.
///
/// @param title empty when there is none
/// @param titleFromBody whether the first sentence of the body stands in for a title
/// @param body paragraphs parted by blank lines
/// @param cut what stood around the article, in the order of the page
public record Extract(
        String title, boolean titleFromBody, String body, Metadata metadata, List<CutBlock> cut) {
    public Extract {
        title = ComposedText.of(title, Form.NFC);
        body = ComposedText.of(body, Form.NFC);
        cut = List.copyOf(cut);
    }

    public Extract(String title, String body, Metadata metadata, List<CutBlock> cut) {
        this(title, false, body, metadata, cut);
    }

    /// An article around which nothing stood.
    public Extract(String title, String body, Metadata metadata) {
        this(title, body, metadata, List.of());
    }

    /// Of what often has no title: then the first sentence stands in for it.
    public static Extract named(String title, String body, Metadata metadata, List<CutBlock> cut) {
        return title.isEmpty()
                ? new Extract(TitleLine.firstSentence(body), true, body, metadata, cut)
                : new Extract(title, body, metadata, cut);
    }

    public Extract withTitle(String value) {
        return new Extract(value, body, metadata, cut);
    }

    public Extract withBody(String value) {
        return new Extract(title, titleFromBody, value, metadata, cut);
    }

    public Extract withMetadata(Metadata value) {
        return new Extract(title, titleFromBody, body, value, cut);
    }

    public Extract withCut(List<CutBlock> value) {
        return new Extract(title, titleFromBody, body, metadata, value);
    }
}
