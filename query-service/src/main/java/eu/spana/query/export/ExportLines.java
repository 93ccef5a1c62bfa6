package eu.spana.query.export;

import eu.spana.query.execute.ExportedDocument;

import java.io.IOException;

/// Writes documents in one format.
interface ExportLines {
    /// What comes before the first document.
    void begin() throws IOException;

    void write(ExportedDocument document) throws IOException;
}
