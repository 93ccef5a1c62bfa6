package eu.spana.query.http;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets the configured origins read the API. Without any, browsers keep its answers from foreign
/// pages.
@Configuration(proxyBeanMethods = false)
class CorsConfiguration implements WebMvcConfigurer {
    private final CorsProperties properties;

    CorsConfiguration(CorsProperties properties) {
        this.properties = properties;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (properties.origins().isEmpty()) {
            return;
        }
        registry.addMapping("/api/**")
                .allowedOrigins(properties.origins().toArray(String[]::new))
                .allowedMethods("GET", "HEAD")
                .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER)
                .maxAge(properties.maxAge().toSeconds());
    }
}
