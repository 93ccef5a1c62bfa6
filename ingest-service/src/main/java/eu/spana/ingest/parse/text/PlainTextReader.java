package eu.spana.ingest.parse.text;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;
import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;
import eu.spana.ingest.parse.furniture.FurnitureLines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return List.of(read(text));
    }

    static Extract read(String text) {
        List<String> paragraphs = new ArrayList<>(Paragraphs.of(text));
        Optional<String> tag =
                paragraphs.isEmpty()
                        ? Optional.empty()
                        : ArchiveHeader.tagIn(paragraphs.getFirst());
        if (tag.isPresent()) {
            paragraphs.removeFirst();
        }
        List<String> kept =
                new ArrayList<>(Paragraphs.withoutRepetitions(FurnitureLines.drop(paragraphs)));
        int titleAt = TitleLine.indexIn(kept);
        String title = titleAt >= 0 ? kept.get(titleAt) : "";
        // What stands above the title is the date of the visit, a section or a menu.
        kept.subList(0, titleAt + 1).clear();
        String body = Paragraphs.join(kept);
        return new Extract(
                title.isEmpty() ? TitleLine.firstSentence(body) : title,
                body,
                Metadata.of(DocumentKind.ARTICLE).withTags(tag.stream().toList()));
    }

    private static boolean isBinary(String text) {
        long controls =
                text.chars()
                        .filter(character -> character < ' ' && !Character.isWhitespace(character))
                        .count();
        return controls * CHARACTERS_PER_CONTROL > text.length();
    }
}
