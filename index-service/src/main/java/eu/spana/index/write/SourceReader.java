package eu.spana.index.write;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;

import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;

/// Looks once through the bytes of a document, without building anything of them: exactly one JSON
/// object in UTF-8, not too large or deep, of the identity and version that the event claims. The
/// bytes go into the index as they are, unless they hold a newline, which would end the document
/// early in a bulk and start another operation.
@Component
public final class SourceReader {
    /// Deeper than any document by far; only hostile ones come near.
    private static final int MAX_DEPTH = 32;

    private final JsonFactory json;
    private final JsonMapper mapper;
    private final long maxBytes;

    SourceReader(WriteProperties properties, JsonMapper mapper) {
        this.maxBytes = properties.maxDocumentSize().toBytes();
        this.mapper = mapper;
        this.json =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(MAX_DEPTH)
                                        .maxStringLength(Math.toIntExact(maxBytes))
                                        .build())
                        .build();
    }

    /// Checks the value of an event that says it is about this document in this version.
    public SourceCheck read(byte[] value, DocumentId id, DocumentVersion version) {
        if (value.length > maxBytes) {
            return new SourceCheck.Unsound(
                    "too-large", "%d bytes, at most %d".formatted(value.length, maxBytes));
        }
        if (!startsLikeUtf8(value)) {
            return new SourceCheck.Unsound("malformed-json", "Not an object in UTF-8");
        }
        try {
            return checked(value, id, version);
        } catch (JacksonException e) {
            return new SourceCheck.Unsound(
                    "malformed-json", String.valueOf(e.getOriginalMessage()));
        }
    }

    /// The tombstone that takes the place of a removed document.
    public Source tombstone(DocumentId id, DocumentVersion version) {
        return new Source(mapper.writeValueAsBytes(Document.removal(id, version)));
    }

    private SourceCheck checked(byte[] value, DocumentId id, DocumentVersion version) {
        boolean about;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), value)) {
            parser.nextToken();
            about = isAbout(parser, id, version);
            if (parser.nextToken() != null) {
                return new SourceCheck.Unsound("malformed-json", "More than one value");
            }
        }
        return about
                ? new SourceCheck.Sound(new Source(onOneLine(value)))
                : new SourceCheck.Unsound(
                        "identity-mismatch", "Not the id and version that the event claims");
    }

    /// Reads the whole object, of which nothing is read yet but the opening brace.
    private static boolean isAbout(JsonParser parser, DocumentId id, DocumentVersion version) {
        boolean sameId = false;
        boolean sameVersion = false;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("id")) {
                sameId = value == JsonToken.VALUE_STRING && parser.getString().equals(id.value());
            } else if (name.equals("version")) {
                sameVersion =
                        value == JsonToken.VALUE_NUMBER_INT
                                && parser.getLongValue() == version.value();
            }
            parser.skipChildren();
        }
        return sameId && sameVersion;
    }

    /// Rules out a byte order mark and UTF-16 and -32, which the parser would understand and the
    /// bulk request would not.
    private static boolean startsLikeUtf8(byte[] value) {
        return value.length > 1 && value[0] == '{' && value[1] != 0;
    }

    private byte[] onOneLine(byte[] value) {
        for (byte b : value) {
            if (b == '\n') {
                return compact(value);
            }
        }
        return value;
    }

    private byte[] compact(byte[] value) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(value.length);
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), value);
                JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEventExact(parser);
            }
        }
        return line.toByteArray();
    }
}
