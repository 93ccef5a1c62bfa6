package eu.spana.ingest.parse.content;

import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Decides the media type of a raw document: as declared, unless that says nothing or the content
/// shows that it is something else.
public final class TypeDetector {
    private static final String HTML = "text/html";

    /// What clients send when they do not know; the last one is curl's default.
    private static final Set<String> SAYS_NOTHING =
            Set.of(
                    "application/octet-stream",
                    "binary/octet-stream",
                    "application/x-www-form-urlencoded");

    /// Vocabularies that many servers give no better name.
    private static final Set<String> GENERAL =
            Set.of("application/xml", "text/xml", "application/json", HTML, "text/plain");

    /// Formats that are packed or typeset: no page is any of them.
    private static final Set<String> BINARY =
            Set.of("application/pdf", "application/msword", "application/vnd.ms-excel");

    /// The media type without parameters, lower case.
    public String typeOf(RawDocument raw) {
        String declared = withoutParameters(raw.declaredType());
        Optional<String> packed = PackedTypes.typeOf(raw.content());
        if (packed.isPresent()) {
            return isMoreExact(declared, packed.get()) ? declared : packed.get();
        }
        boolean unclear = declared.isEmpty() || SAYS_NOTHING.contains(declared);
        if (unclear || GENERAL.contains(declared)) {
            return FeedTypes.typeOf(raw.content())
                    .orElseGet(() -> unclear || declared.endsWith("/xml") ? sniff(raw) : declared);
        }
        return BINARY.contains(declared) && sniff(raw).equals(HTML) ? HTML : declared;
    }

    /// Whether the declared type is one of many that look like the plain one.
    private static boolean isMoreExact(String declared, String packed) {
        return packed.equals("application/zip")
                && (declared.contains("zip")
                        || declared.contains("officedocument")
                        || declared.contains("opendocument"));
    }

    private static String withoutParameters(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    private static String sniff(RawDocument raw) {
        try (InputStream stream = raw.content().stream()) {
            var metadata = new org.apache.tika.metadata.Metadata();
            var url = raw.claims().url();
            if (url != null && url.getPath() != null) {
                metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, url.getPath());
            }
            return Magic.DETECTOR.detect(stream, metadata).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading memory does not fail", impossible);
        }
    }

    /// Loaded with the first document that needs it: the table of types takes a quarter second.
    private static final class Magic {
        static final Detector DETECTOR = MimeTypes.getDefaultMimeTypes();
    }
}
