package eu.spana.ingest.parse.foreign;

import eu.spana.ingest.parse.content.UnreadableContent;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.sax.AbstractRecursiveParserWrapperHandler;

import java.util.List;
import java.util.Optional;

/// Reads out of a fork's answer why a document could not be read. Exceptions come as stack traces,
/// the type first.
final class Failures {
    private static final List<Property> EXCEPTIONS =
            List.of(TikaCoreProperties.CONTAINER_EXCEPTION, TikaCoreProperties.EMBEDDED_EXCEPTION);

    private Failures() {}

    /// Why this document, without those embedded in it, was not read to its end.
    static Optional<UnreadableContent> of(ForeignDocument document) {
        if (isTrue(document, TikaCoreProperties.WRITE_LIMIT_REACHED)
                || isTrue(
                        document,
                        AbstractRecursiveParserWrapperHandler.EMBEDDED_RESOURCE_LIMIT_REACHED)) {
            return Optional.of(tooMuch());
        }
        return EXCEPTIONS.stream()
                .map(document::first)
                .filter(trace -> !trace.isEmpty())
                .findFirst()
                .map(Failures::byType);
    }

    static UnreadableContent tooMuch() {
        return new UnreadableContent(
                Reason.BROKEN, "Unpacked, the content is larger than a document may be.");
    }

    private static UnreadableContent byType(String trace) {
        String type = trace.split("[:\\s]", 2)[0];
        if (type.equals(EncryptedDocumentException.class.getName())) {
            return new UnreadableContent(
                    Reason.ENCRYPTED, "The content is protected by a password.");
        }
        if (type.equals(UnsupportedFormatException.class.getName())) {
            return new UnreadableContent(
                    Reason.UNSUPPORTED_TYPE, "This version of the format is not supported.");
        }
        if (type.equals(ZeroByteFileException.class.getName())) {
            return new UnreadableContent(Reason.NO_TEXT, "The content is empty.");
        }
        return type.equals(TikaMemoryLimitException.class.getName())
                ? tooMuch()
                : new UnreadableContent(Reason.BROKEN, "The content is broken.");
    }

    private static boolean isTrue(ForeignDocument document, Property property) {
        return document.first(property).equals("true");
    }
}
