package eu.spana.ingest.parse.content;

import java.util.List;
import java.util.Set;

/// Reads the raw documents of some media types.
public interface ContentReader {
    /// Media types without parameters, lower case.
    Set<String> mediaTypes();

    /// The articles in the document; empty when it has no text.
    ///
    /// @throws UnreadableContent when the content is not what its type says, or closed
    List<Extract> read(RawDocument raw) throws UnreadableContent;
}
