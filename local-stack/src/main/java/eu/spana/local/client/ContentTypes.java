package eu.spana.local.client;

import static java.util.Map.entry;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The types of the files that the ingest service knows, by extension.
final class ContentTypes {

    /// The service looks into the bytes of a file of this type.
    static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    entry("html", "text/html"),
                    entry("htm", "text/html"),
                    entry("xhtml", "application/xhtml+xml"),
                    entry("mhtml", "multipart/related"),
                    entry("mht", "multipart/related"),
                    entry("txt", "text/plain"),
                    entry("md", "text/markdown"),
                    entry("pdf", "application/pdf"),
                    entry("doc", "application/msword"),
                    entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                    entry("odt", "application/vnd.oasis.opendocument.text"),
                    entry("rtf", "application/rtf"),
                    entry(
                            "pptx",
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
                    entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                    entry("epub", "application/epub+zip"),
                    entry("eml", "message/rfc822"),
                    entry("mbox", "application/mbox"),
                    entry("xml", "application/xml"),
                    entry("rss", "application/rss+xml"),
                    entry("atom", "application/atom+xml"),
                    entry("zip", "application/zip"),
                    entry("tar", "application/x-tar"),
                    entry("tgz", "application/gzip"));

    private ContentTypes() {}

    static Optional<String> of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
