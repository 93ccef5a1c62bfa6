package eu.spana.query.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;
import java.util.List;

/// Which foreign pages may ask the API from a browser: none by default.
///
/// @param origins such as `https://frontend.example`, or `*` for any
/// @param maxAge how long a browser remembers the permission
@Validated
@ConfigurationProperties("spana.query.cors")
record CorsProperties(@DefaultValue List<String> origins, @DefaultValue("1h") Duration maxAge) {
    CorsProperties {
        origins = List.copyOf(origins);
        if (!origins.stream().allMatch(origin -> origin.matches("\\*|https?://[^/\\s]+"))) {
            throw new IllegalArgumentException(
                    "spana.query.cors.origins must be * or such as https://frontend.example");
        }
    }
}
