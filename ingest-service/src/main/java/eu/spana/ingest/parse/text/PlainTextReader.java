package eu.spana.ingest.parse.text;

import eu.spana.document.DocumentKind;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.Metadata;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.content.TextDecoder;

import java.util.List;
import java.util.Set;

/// Reads plain text.
public final class PlainTextReader implements ContentReader {
    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain");
    }

    @Override
    public List<Extract> read(RawDocument raw) {
        String text = TextDecoder.decode(raw.content());
        return List.of(new Extract("", text.strip(), Metadata.of(DocumentKind.ARTICLE)));
    }
}
