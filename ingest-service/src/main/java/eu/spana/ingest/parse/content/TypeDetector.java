package eu.spana.ingest.parse.content;

import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/// Decides the media type of a raw document: as declared, unless that says nothing.
public final class TypeDetector {
    /// What clients send when they do not know; the last one is curl's default.
    private static final Set<String> SAYS_NOTHING =
            Set.of(
                    "application/octet-stream",
                    "binary/octet-stream",
                    "application/x-www-form-urlencoded");

    /// XML of unknown vocabulary: the root element decides.
    private static final Set<String> XML = Set.of("application/xml", "text/xml");

    /// The media type without parameters, lower case.
    public String typeOf(RawDocument raw) {
        if (raw.content().startsWith("%PDF-")) {
            return "application/pdf";
        }
        String declared = withoutParameters(raw.declaredType());
        boolean unclear = declared.isEmpty() || SAYS_NOTHING.contains(declared);
        return unclear || XML.contains(declared) ? sniff(raw) : declared;
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
