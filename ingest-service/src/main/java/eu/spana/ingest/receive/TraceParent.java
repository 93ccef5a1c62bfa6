package eu.spana.ingest.receive;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/// The W3C trace context of a request.
final class TraceParent {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}(-.{0,256})?");

    private TraceParent() {}

    /// As the caller sent it; null when absent or malformed, as the specification asks.
    static @Nullable String of(HttpServletRequest request) {
        String value = request.getHeader("traceparent");
        return value != null && FORM.matcher(value).matches() ? value : null;
    }
}
