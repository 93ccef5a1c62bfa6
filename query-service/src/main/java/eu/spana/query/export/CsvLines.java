package eu.spana.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.Published;
import eu.spana.query.execute.ExportedDocument;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A table for spreadsheets: texts in the main language, lists parted by semicolons.
final class CsvLines implements ExportLines {
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "url",
                    "site",
                    "kind",
                    "language",
                    "published",
                    "title",
                    "authors",
                    "tags");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OutputStream out;
    private final boolean bodies;
    private final boolean marked;

    /// @param marked whether a byte order mark comes first: without it, Excel takes UTF-8 for the
    ///   letters of Windows, and å, ä and ö for two each; programs take it for a part of the header
    CsvLines(OutputStream out, boolean bodies, boolean marked) {
        this.out = out;
        this.bodies = bodies;
        this.marked = marked;
    }

    @Override
    public void begin() throws IOException {
        if (marked) {
            out.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        }
        write(COLUMNS, "body");
    }

    @Override
    public void write(ExportedDocument document) throws IOException {
        List<String> cells =
                List.of(
                        document.id(),
                        orEmpty(document.url()),
                        orEmpty(document.site()),
                        document.kind(),
                        document.language(),
                        date(document.published()),
                        text(document.title(), document.language()),
                        list(document.authors()),
                        list(document.tags()));
        write(cells, text(document.body(), document.language()));
    }

    private void write(List<String> cells, String body) throws IOException {
        List<String> all = new ArrayList<>(cells);
        if (bodies) {
            all.add(body);
        }
        out.write(new CsvRow(all).line().getBytes(UTF_8));
    }

    private static String date(@Nullable Published published) {
        return published == null ? "" : published.date();
    }

    private static String text(@Nullable Map<String, String> texts, String language) {
        return texts == null ? "" : texts.getOrDefault(language, "");
    }

    private static String list(@Nullable List<String> values) {
        return values == null ? "" : String.join("; ", values);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
