package eu.spana.ingest.parse.content;

import java.util.List;
import java.util.Set;

/// Reads the raw documents of some media types.
public interface ContentReader {
    /// Media types without parameters, lower case.
    Set<String> mediaTypes();

    /// How many processes of its own read for it, so that its time and memory are nobody else's; 0
    /// when it reads in this one.
    default int processes() {
        return 0;
    }

    /// The articles in the document; empty when it has no text.
    ///
    /// @throws UnreadableContent when the content is not what its type says, or closed
    List<Extract> read(RawDocument raw) throws UnreadableContent;
}
