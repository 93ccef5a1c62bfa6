package eu.spana.ingest.parse.plain;

import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;

import java.util.List;
import java.util.Set;

/// Reads plain text, as copied out of a page or written by hand.
public final class PlainTextReader implements ContentReader {
    /// Text has no control characters but tabs and ends of lines; a few come from damage.
    private static final int CHARACTERS_PER_CONTROL = 100;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    @Override
    public List<Extract> read(RawDocument raw) throws UnreadableContent {
        String text = TextDecoder.decode(raw.content());
        if (isBinary(text)) {
            throw new UnreadableContent(Reason.BROKEN, "The content is not text.");
        }
        return TextDocuments.of(text, raw.claims().retrievedAt());
    }

    private static boolean isBinary(String text) {
        long controls =
                text.chars()
                        .filter(character -> character < ' ' && !Character.isWhitespace(character))
                        .count();
        return controls * CHARACTERS_PER_CONTROL > text.length();
    }
}
