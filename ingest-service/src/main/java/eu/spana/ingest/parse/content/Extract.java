package eu.spana.ingest.parse.content;

import java.text.Normalizer;

/// One article as a reader found it. Accents are composed (NFC), whatever the source does: a PDF
/// may write `ö` as two characters, and a search for one would not find the other.
///
/// @param title empty when there is none
/// @param body paragraphs parted by blank lines
public record Extract(String title, String body, Metadata metadata) {
    public Extract {
        title = Normalizer.normalize(title, Normalizer.Form.NFC);
        body = Normalizer.normalize(body, Normalizer.Form.NFC);
    }
}
