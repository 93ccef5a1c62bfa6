package eu.spana.ingest.parse.foreign;

import java.util.Set;

/// Media types that are read in forks.
final class ForeignTypes {
    static final Set<String> ARCHIVES =
            Set.of(
                    "application/zip",
                    "application/x-zip-compressed",
                    "application/x-tar",
                    "application/x-gtar",
                    "application/gzip",
                    "application/x-gzip",
                    "application/mbox");

    /// The last two are pages saved with their pictures.
    static final Set<String> MAIL =
            Set.of(
                    "message/rfc822",
                    "application/vnd.ms-outlook",
                    "multipart/related",
                    "application/x-mimearchive");

    static final Set<String> PDF = Set.of("application/pdf", "application/x-pdf");

    static final Set<String> SHEETS =
            Set.of(
                    "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.oasis.opendocument.spreadsheet");

    static final Set<String> TEXTS =
            Set.of(
                    "application/msword",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.ms-word.document.macroenabled.12",
                    "application/vnd.oasis.opendocument.text",
                    "application/rtf",
                    "text/rtf",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "application/vnd.oasis.opendocument.presentation",
                    "application/epub+zip");

    private ForeignTypes() {}
}
