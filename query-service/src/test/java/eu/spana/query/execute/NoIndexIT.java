package eu.spana.query.execute;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.List;

@QueryIntegrationTest
class NoIndexIT {
    @Autowired private IndexFixture index;
    @LocalServerPort private int port;

    @Test
    void isNotReadyUntilThereIsAnIndex() {
        QueryApi api = new QueryApi(port);
        index.removeIndex();
        assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        for (String path : List.of("/api/v1/search", "/api/v1/documents/x")) {
            HttpResponse<String> response = api.get(path);
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(QueryApi.json(response).get("type").asString())
                    .isEqualTo("urn:spana:problem:not-ready");
        }
        index.holds(List.of());
        assertThat(api.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(api.found()).isEmpty();
    }
}
