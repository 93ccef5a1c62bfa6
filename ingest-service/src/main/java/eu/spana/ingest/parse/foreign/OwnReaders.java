package eu.spana.ingest.parse.foreign;

import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.ContentBounds;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawContent;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.UnreadableContent;

import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the pages, texts and feeds inside other documents with the service's own readers.
final class OwnReaders {
    private final Map<String, ContentReader> readers = new HashMap<>();

    OwnReaders(List<ContentReader> readers) {
        for (ContentReader reader : readers) {
            reader.mediaTypes().forEach(type -> this.readers.put(type, reader));
        }
    }

    /// @param url address that the part has for itself; null when it has none
    List<Extract> read(ForeignDocument part, Claims claims, @Nullable URI url)
            throws UnreadableContent {
        ContentReader reader = readers.get(part.type());
        if (reader == null) {
            return List.of();
        }
        var located =
                new Claims(
                        null, url, claims.retrievedAt(), claims.language(), List.of(), null, null);
        RawContent content = contentOf(part);
        ContentBounds.check(content, part.type());
        return reader.read(new RawDocument(content, located));
    }

    static RawContent contentOf(ForeignDocument part) {
        String charset = part.first(Metadata.CONTENT_ENCODING);
        String type = charset.isEmpty() ? part.type() : part.type() + "; charset=" + charset;
        return new RawContent(part.bytes().orElse(new byte[0]), type);
    }
}
