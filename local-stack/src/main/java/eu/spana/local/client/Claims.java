package eu.spana.local.client;

import org.jspecify.annotations.Nullable;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is known of a raw document beside its bytes.
record Claims(@Nullable String url, @Nullable String retrievedAt, List<String> tags) {

    static final Claims NONE = new Claims(null, null, List.of());

    Claims {
        tags = List.copyOf(tags);
    }

    /// As the query of an address; empty where nothing is known.
    String query() {
        return Stream.of(one("url", url), one("retrievedAt", retrievedAt), all("tags", tags))
                .flatMap(parameter -> parameter)
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> one(String name, @Nullable String value) {
        return value == null ? Stream.of() : all(name, List.of(value));
    }

    private static Stream<String> all(String name, List<String> values) {
        return values.stream()
                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
