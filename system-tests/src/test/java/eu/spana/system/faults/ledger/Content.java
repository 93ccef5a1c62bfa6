package eu.spana.system.faults.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentKind;
import eu.spana.document.DocumentVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/// The documents' sources: id and version alone say what stands in one.
public final class Content {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String[] WORDS = {
        "ransom", "letter", "kernel", "patch", "bank", "phish", "läcka", "kod", "server", "attack"
    };

    /// One in this many documents has line breaks between its fields, as a tool might print it.
    private static final int PRINTED = 17;

    /// One in this many documents is long.
    private static final int LONG = 101;

    private Content() {}

    static byte[] of(DocumentId id, DocumentVersion version) {
        Random random = new Random(version.value() * 31 + id.hashCode());
        int words = random.nextInt(LONG) == 0 ? 20_000 : 20 + random.nextInt(250);
        Document document =
                Document.builder(id, version, DocumentKind.ARTICLE)
                        .text("en", id + " in " + version.value(), text(words, random))
                        .tags(List.of("tag" + random.nextInt(9)))
                        .build();
        return random.nextInt(PRINTED) == 0
                ? JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document)
                : JSON.writeValueAsBytes(document);
    }

    static byte[] tombstone(DocumentId id, DocumentVersion version) {
        return JSON.writeValueAsBytes(Document.removal(id, version));
    }

    /// The same for every way to print the same JSON.
    static String hash(byte[] source) {
        return hash(JSON.readTree(source));
    }

    public static String hash(JsonNode source) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(source.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(int words, Random random) {
        StringBuilder text = new StringBuilder(words * 7);
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString().strip();
    }
}
