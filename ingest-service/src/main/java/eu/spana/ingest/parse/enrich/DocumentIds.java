package eu.spana.ingest.parse.enrich;

import eu.spana.document.DocumentId;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// Ids for documents whose caller gives none. The same page, or the same text of the same site, has
/// the same id whenever it comes.
public final class DocumentIds {
    private static final int HASH_DIGITS = 32;
    private static final int MAX_PREFIX = 256 - HASH_DIGITS - 1;
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^A-Za-z0-9._:-]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DocumentIds() {}

    /// `{site}:{hash of the address}`.
    public static DocumentId of(CanonicalUrl url) {
        return join(url.site(), hash(url.toString()));
    }

    /// `text:{hash of site and normalised text}`.
    public static DocumentId of(@Nullable String site, String text) {
        String normalised = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return join("text", hash((site == null ? "" : site) + '\n' + normalised));
    }

    /// Id of one of several articles that came under one id: `{given}:{hash of the derived id}`.
    public static DocumentId within(DocumentId given, DocumentId derived) {
        return join(given.value(), hash(derived.value()));
    }

    private static DocumentId join(String prefix, String hash) {
        String allowed = NOT_ALLOWED.matcher(prefix).replaceAll("");
        int length = Math.min(MAX_PREFIX, allowed.length());
        return new DocumentId(allowed.substring(0, length) + ':' + hash);
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
