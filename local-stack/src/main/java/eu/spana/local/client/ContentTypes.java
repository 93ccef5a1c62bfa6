package eu.spana.local.client;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The types of the files that the ingest service knows, by extension.
final class ContentTypes {

    /// The service looks into the bytes of a file of this type.
    static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html",
                    "htm", "text/html",
                    "xhtml", "application/xhtml+xml",
                    "txt", "text/plain",
                    "md", "text/markdown",
                    "pdf", "application/pdf",
                    "xml", "application/xml",
                    "rss", "application/rss+xml",
                    "atom", "application/atom+xml");

    private ContentTypes() {}

    static Optional<String> of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
