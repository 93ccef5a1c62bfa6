package eu.spana.ingest.parse.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recognises formats by their first bytes, and what is packed in ZIP and in Microsoft's compound
/// files by the names that stand in them unpacked. Nothing is parsed.
final class PackedTypes {
    private static final String ZIP = "PK\3\4";
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, String> MAGIC =
            Map.of(
                    "%PDF-", "application/pdf",
                    "{\\rtf", "application/rtf",
                    "\u001F\u008B", "application/gzip");

    /// Names of streams are UTF-16.
    private static final List<Named> IN_COMPOUND =
            List.of(
                    new Named(wide("WordDocument"), "application/msword"),
                    new Named(wide("PowerPoint Document"), "application/vnd.ms-powerpoint"),
                    new Named(wide("Workbook"), "application/vnd.ms-excel"),
                    new Named(wide("__substg1.0_"), "application/vnd.ms-outlook"),
                    // Any newer office file with a password; its reader says so.
                    new Named(wide("EncryptedPackage"), OFFICE + "wordprocessingml.document"));

    private static final List<Named> IN_OFFICE_ZIP =
            List.of(
                    new Named("word/document", OFFICE + "wordprocessingml.document"),
                    new Named("ppt/presentation", OFFICE + "presentationml.presentation"),
                    new Named("xl/workbook", OFFICE + "spreadsheetml.sheet"));

    /// Where the first entries of a ZIP stand, and its directory.
    private static final int HEAD = 4 * 1024;

    private static final int TAIL = 256 * 1024;

    /// `ustar` in the header of the first file.
    private static final int TAR_MAGIC_AT = 257;

    /// Of the first entry: after its header, without a name longer than `mimetype`.
    private static final int STATED_TYPE_AT = 38;

    private PackedTypes() {}

    static Optional<String> typeOf(RawContent content) {
        byte[] bytes = content.bytes();
        String head = latin(bytes, 0, HEAD);
        if (head.startsWith(ZIP)) {
            return Optional.of(zipType(head, bytes));
        }
        if (head.startsWith(COMPOUND)) {
            return Named.firstIn(latin(bytes, 0, bytes.length), IN_COMPOUND);
        }
        if (head.startsWith("ustar", TAR_MAGIC_AT)) {
            return Optional.of("application/x-tar");
        }
        return MAGIC.entrySet().stream()
                .filter(magic -> head.startsWith(magic.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String zipType(String head, byte[] bytes) {
        if (head.startsWith("mimetypeapplication/", STATED_TYPE_AT - "mimetype".length())) {
            return statedType(head.substring(STATED_TYPE_AT));
        }
        boolean office = head.contains("[Content_Types].xml") || head.contains("_rels/.rels");
        String tail = latin(bytes, Math.max(0, bytes.length - TAIL), TAIL);
        return Optional.of(tail)
                .filter(_ -> office)
                .flatMap(names -> Named.firstIn(names, IN_OFFICE_ZIP))
                .orElse("application/zip");
    }

    private static String statedType(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < '\u007F') {
            end++;
        }
        // The header of the next entry follows at once.
        String type = text.substring(0, end);
        return type.endsWith("PK") ? type.substring(0, type.length() - 2) : type;
    }

    private static String wide(String name) {
        return latin(name.getBytes(StandardCharsets.UTF_16LE), 0, Integer.MAX_VALUE);
    }

    private static String latin(byte[] bytes, int from, int length) {
        int size = Math.min(length, bytes.length - from);
        return new String(bytes, from, size, StandardCharsets.ISO_8859_1);
    }

    private record Named(String name, String type) {
        static Optional<String> firstIn(String content, List<Named> names) {
            return names.stream()
                    .filter(named -> content.contains(named.name()))
                    .map(Named::type)
                    .findFirst();
        }
    }
}
