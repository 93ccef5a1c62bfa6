package eu.spana.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.QueryApi;
import eu.spana.query.QueryApplication;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.http.HttpHeaders;
import java.util.Objects;

/// Needs no index: a refusal says as well who may read it.
class CorsIT {
    private static final String MINE = "https://frontend.example";
    private static final String OTHER = "https://other.example";
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String REFUSED = "/api/v1/search?size=0";
    private static final String DESCRIPTION = "/api/v1/openapi.yaml";

    @Test
    void theConfiguredOriginMayReadAndNoOther() {
        try (ConfigurableApplicationContext service =
                SpringApplication.run(
                        QueryApplication.class,
                        "--server.port=0",
                        "--spana.query.cors.origins=" + MINE)) {
            int port =
                    Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                            .getPort();
            QueryApi api = new QueryApi(port);
            assertThat(headers(api, REFUSED, MINE).firstValue(ALLOWED)).hasValue(MINE);
            assertThat(headers(api, REFUSED, MINE).firstValue("Access-Control-Expose-Headers"))
                    .hasValueSatisfying(names -> assertThat(names).contains("ETag", "Retry-After"));
            assertThat(headers(api, DESCRIPTION, MINE).firstValue(ALLOWED)).hasValue(MINE);
            assertThat(headers(api, DESCRIPTION, OTHER).firstValue(ALLOWED)).isEmpty();
            assertThat(headers(api, "/", MINE).firstValue(ALLOWED)).isEmpty();
            assertThat(preflight(api, MINE).firstValue(ALLOWED)).hasValue(MINE);
            assertThat(preflight(api, MINE).firstValue("Access-Control-Allow-Headers"))
                    .hasValue("if-none-match");
            assertThat(preflight(api, MINE).firstValue("Access-Control-Max-Age")).hasValue("3600");
            assertThat(preflight(api, OTHER).firstValue(ALLOWED)).isEmpty();
        }
    }

    /// What a browser asks before a request that has a header of its own.
    private static HttpHeaders preflight(QueryApi api, String origin) {
        return api.send(
                        "OPTIONS",
                        REFUSED,
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "GET",
                        "Access-Control-Request-Headers",
                        "if-none-match")
                .headers();
    }

    private static HttpHeaders headers(QueryApi api, String path, String origin) {
        return api.get(path, "Origin", origin).headers();
    }
}
