package eu.spana.query.export;

import eu.spana.query.execute.ExportedDocument;

import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;

/// One JSON object a line.
final class NdjsonLines implements ExportLines {
    private final ObjectWriter json;
    private final OutputStream out;

    NdjsonLines(JsonMapper json, OutputStream out) {
        this.json = json.writerFor(ExportedDocument.class);
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void write(ExportedDocument document) throws IOException {
        out.write(json.writeValueAsBytes(document));
        out.write('\n');
    }
}
