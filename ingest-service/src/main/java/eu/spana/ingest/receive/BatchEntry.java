package eu.spana.ingest.receive;

import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.parse.content.RawContent;
import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// One line of a batch.
///
/// @param content text; or else `contentBase64`, any bytes
/// @param published ISO 8601, as exact as known
record BatchEntry(
        @Nullable String id,
        @Nullable String url,
        @Nullable String contentType,
        @Nullable String content,
        @Nullable String contentBase64,
        @Nullable String title,
        @Nullable String language,
        @Nullable List<String> tags,
        @Nullable String published,
        @Nullable String retrievedAt) {
    private static final int START = 1024;
    private static final Pattern LOOKS_LIKE_HTML =
            Pattern.compile(
                    "(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*"
                        + "<(!doctype\\s+html|html|head|body|main|article|div|section|h1|p)\\b");

    /// @param now the default of `retrievedAt`
    Claims claims(Instant now) {
        return new Claims(
                id == null ? null : ClaimValues.id(id),
                url == null ? null : ClaimValues.url(url),
                retrievedAt == null ? now : ClaimValues.instant("retrievedAt", retrievedAt),
                language == null ? null : ClaimValues.language(language),
                tags == null ? List.of() : ClaimValues.tags(tags),
                title == null || title.isBlank() ? null : title.strip(),
                published == null ? null : ClaimValues.published(published));
    }

    RawContent rawContent() {
        if (content != null && contentBase64 == null) {
            return new RawContent(content.getBytes(StandardCharsets.UTF_8), typeOf(content));
        }
        if (contentBase64 != null && content == null) {
            return new RawContent(decoded(contentBase64), contentType);
        }
        throw new RequestRefused(
                Problem.MALFORMED_LINE, "A line has either content or contentBase64.");
    }

    /// The text was decoded with the line, whatever charset its type still names.
    private String typeOf(String text) {
        String start = text.substring(0, Math.min(START, text.length()));
        String guess = LOOKS_LIKE_HTML.matcher(start).lookingAt() ? "text/html" : "text/plain";
        String type = contentType == null ? guess : contentType.split(";", 2)[0];
        return type + "; charset=utf-8";
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw ClaimValues.invalid(
                    "contentBase64", "is base64 with padding, without line breaks");
        }
    }
}
