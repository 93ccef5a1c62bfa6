package eu.spana.ingest.receive;

import com.google.common.base.Splitter;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Parameters of the query string alone. The servlet's own would also read a body that calls itself
/// a form, as curl does by default.
final class QueryString {
    private static final Splitter PAIRS = Splitter.on('&').omitEmptyStrings();

    private QueryString() {}

    static MultiValueMap<String, String> of(HttpServletRequest request) {
        var parameters = new LinkedMultiValueMap<String, String>();
        String query = request.getQueryString();
        if (query == null) {
            return parameters;
        }
        for (String pair : PAIRS.split(query)) {
            String[] parts = pair.split("=", 2);
            parameters.add(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ClaimValues.invalid(text, "is not correctly percent-encoded");
        }
    }
}
