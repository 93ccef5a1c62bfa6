package eu.spana.ingest.parse.content;

import java.util.List;
import java.util.Set;

/// Reads the raw documents of some media types.
public interface ContentReader {
    /// Media types without parameters, lower case.
    Set<String> mediaTypes();

    /// Whether reading happens in a process of its own, so that its memory is nobody else's.
    default boolean isIsolated() {
        return false;
    }

    /// The articles in the document; empty when it has no text.
    ///
    /// @throws UnreadableContent when the content is not what its type says, or closed
    List<Extract> read(RawDocument raw) throws UnreadableContent;
}
