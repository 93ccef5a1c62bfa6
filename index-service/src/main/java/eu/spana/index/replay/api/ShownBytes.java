package eu.spana.index.replay.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Bytes that anyone may have written, as part of a JSON document: text where they are UTF-8, else
/// Base64.
///
/// @param bytes how many there are in all
/// @param truncated whether only the first of them are shown
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownBytes(@Nullable String text, @Nullable String base64, int bytes, boolean truncated) {
    /// Longest encoding of a character.
    private static final int CHARACTER_BYTES = 4;

    /// @param most how many are shown, give or take one character
    static ShownBytes of(byte[] value, int most) {
        boolean truncated = value.length > most;
        byte[] shown = truncated ? Arrays.copyOf(value, most) : value;
        int longestCut = truncated ? Math.min(CHARACTER_BYTES, shown.length) : 1;
        for (int cut = 0; cut < longestCut; cut++) {
            String text = text(shown, shown.length - cut);
            if (text != null) {
                return new ShownBytes(text, null, value.length, truncated);
            }
        }
        return new ShownBytes(
                null, Base64.getEncoder().encodeToString(shown), value.length, truncated);
    }

    private static @Nullable String text(byte[] bytes, int length) {
        try {
            CharBuffer text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return text.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
