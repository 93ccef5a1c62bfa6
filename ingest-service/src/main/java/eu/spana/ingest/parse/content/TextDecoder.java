package eu.spana.ingest.parse.content;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Decodes text as its bytes ask for: byte order mark, a declared UTF, UTF-8, the declared charset,
/// the charset that the content names; the first that fits without error. What fits none is read as
/// UTF-8 when only a few bytes are wrong, else as windows-1252, which fits everything.
public final class TextDecoder {
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)");

    /// How far into the content its charset is looked for; HTML asks for 1,024 bytes.
    private static final int PROLOGUE = 4096;

    /// Up to one wrong byte sequence in so many characters is damage, more is another charset.
    private static final int CHARACTERS_PER_DAMAGE = 200;

    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    /// What the web calls by these names is windows-1252 (WHATWG Encoding Standard).
    private static final Set<Charset> MEANS_WINDOWS =
            Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private TextDecoder() {}

    public static String decode(RawContent content) {
        ByteBuffer bytes = content.buffer();
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return decode(bytes, marked.get()).substring(1);
        }
        Optional<Charset> declared =
                charsetIn(content.declaredType()).filter(charset -> isPossible(charset, bytes));
        // Text of a single-byte charset is hardly ever valid UTF-8 by chance.
        return Stream.of(
                        declared.filter(charset -> charset.name().startsWith("UTF-")),
                        Optional.of(StandardCharsets.UTF_8),
                        declared,
                        charsetIn(prologue(bytes)))
                .flatMap(Optional::stream)
                .flatMap(charset -> decodeStrictly(bytes, charset).stream())
                .findFirst()
                .orElseGet(() -> decodeDamaged(bytes));
    }

    /// Spaces and ends of lines have a zero in UTF-16 and UTF-32, whatever the language.
    private static boolean isPossible(Charset charset, ByteBuffer bytes) {
        boolean wide = charset.name().startsWith("UTF-") && !charset.equals(StandardCharsets.UTF_8);
        return !wide || prologue(bytes).indexOf('\0') >= 0;
    }

    private static Optional<Charset> byteOrderMark(ByteBuffer bytes) {
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16BE,
                        StandardCharsets.UTF_16LE)
                .filter(charset -> startsWith(bytes, charset.encode("\uFEFF")))
                .findFirst();
    }

    private static boolean startsWith(ByteBuffer bytes, ByteBuffer prefix) {
        return bytes.remaining() >= prefix.remaining()
                && bytes.slice(0, prefix.remaining()).equals(prefix);
    }

    private static String prologue(ByteBuffer bytes) {
        ByteBuffer start = bytes.slice(0, Math.min(PROLOGUE, bytes.remaining()));
        return StandardCharsets.ISO_8859_1.decode(start).toString();
    }

    private static Optional<Charset> charsetIn(@Nullable String text) {
        Matcher matcher = CHARSET.matcher(text == null ? "" : text);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(MEANS_WINDOWS.contains(charset) ? LAST_RESORT : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decodeStrictly(ByteBuffer bytes, Charset charset) {
        try {
            var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
            decoder.onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(bytes.duplicate()).toString());
        } catch (CharacterCodingException wrongCharset) {
            return Optional.empty();
        }
    }

    private static String decodeDamaged(ByteBuffer bytes) {
        String text = decode(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(character -> character == '\uFFFD').count();
        return damaged * CHARACTERS_PER_DAMAGE <= text.length() ? text : decode(bytes, LAST_RESORT);
    }

    private static String decode(ByteBuffer bytes, Charset charset) {
        return charset.decode(bytes.duplicate()).toString();
    }
}
