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
    @Test
    void theConfiguredOriginMayReadAndNoOther() {
        try (ConfigurableApplicationContext service =
                SpringApplication.run(
                        QueryApplication.class,
                        "--server.port=0",
                        "--spana.query.cors.origins=https://frontend.example")) {
            int port =
                    Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                            .getPort();
            QueryApi api = new QueryApi(port);
            HttpHeaders mine =
                    api.get("/api/v1/search?size=0", "Origin", "https://frontend.example")
                            .headers();
            assertThat(mine.firstValue("Access-Control-Allow-Origin"))
                    .hasValue("https://frontend.example");
            assertThat(mine.firstValue("Access-Control-Expose-Headers").orElseThrow())
                    .contains("ETag", "Retry-After");
            assertThat(
                            api.get("/", "Origin", "https://frontend.example")
                                    .headers()
                                    .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }
}
