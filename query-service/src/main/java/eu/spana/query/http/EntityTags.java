package eu.spana.query.http;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// The weak tag of an answer: two that say the same have the same one.
@Component
public class EntityTags {
    /// Bytes of the digest that are kept; two answers to one question never share them.
    private static final int LENGTH = 12;

    private final JsonMapper json;

    EntityTags(JsonMapper json) {
        this.json = json;
    }

    /// The tag of an answer that is written as JSON.
    ///
    /// @param content what the answer says
    public String of(Object content) {
        return weak(json.writeValueAsBytes(content));
    }

    /// The weak tag of an answer that is text.
    public String ofText(String content) {
        return weak(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String weak(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"%s\""
                    .formatted(
                            Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(Arrays.copyOf(digest, LENGTH)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
