package eu.spana.query.execute;

import static eu.spana.query.IndexFixture.article;
import static eu.spana.query.QueryApi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

import eu.spana.query.IndexFixture;
import eu.spana.query.QueryApi;
import eu.spana.query.QueryIntegrationTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// The service may hold four points in time, in an index of which nobody holds any before.
@QueryIntegrationTest
class PointsInTimeIT {
    private static final int MOST = 4;
    private static final int SEARCHES = 20;

    @Autowired private IndexFixture index;
    @Autowired private ElasticsearchClient client;
    @Autowired private QueryApi unbounded;
    private ProxiedService service;

    @BeforeEach
    void start() {
        index.removeIndex();
        index.holds(article("one").text("en", "One", "x"), article("two").text("en", "Two", "x"));
        service =
                ProxiedService.start(
                        "spana.query.point-in-time.shared-for=0ms",
                        "spana.query.point-in-time.max-held=" + MOST);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void areFewHoweverMuchIsSearched() {
        List<String> cursors = cursorsFrom(service.api());
        assertThat(index.openPoints()).isBetween(1, MOST);
        cursors.forEach(cursor -> assertThat(status(service.api(), cursor)).isEqualTo(200));
    }

    @Test
    void giveWayToThoseThatAreReadOn() {
        List<String> cursors = cursorsFrom(unbounded);
        assertThat(index.openPoints()).isEqualTo(SEARCHES);
        cursors.forEach(cursor -> assertThat(status(service.api(), cursor)).isEqualTo(200));
        assertThat(index.openPoints()).isEqualTo(MOST);
        assertThat(cursors.reversed())
                .extracting(cursor -> status(unbounded, cursor))
                .startsWith(200, 200, 200, 200)
                .endsWith(410);
    }

    @Test
    void giveNoPlaceToForgedOnes() {
        List<String> cursors = cursorsFrom(service.api()).subList(0, 1);
        for (String pointInTime :
                List.of("", "x", "!!", "null", "AAAA", "forged", "z".repeat(500))) {
            String other = forged(cursors.getFirst(), pointInTime);
            assertThat(status(service.api(), other)).as(pointInTime).isEqualTo(410);
        }
        assertThat(status(service.api(), cursors.getFirst())).isEqualTo(200);
    }

    @Test
    void areReplacedWithoutASearchThatWaits() {
        var clock = new AtomicLong();
        var properties =
                new PointInTimeProperties(Duration.ofMinutes(1), Duration.ofSeconds(1), MOST);
        var points = new PointsInTime(client, properties, clock::get);
        String first = points.current();
        clock.set(Duration.ofMillis(999).toNanos());
        assertThat(points.current()).isEqualTo(first);
        clock.set(Duration.ofMillis(1001).toNanos());
        assertThat(points.current()).isEqualTo(first);
        await().atMost(Duration.ofSeconds(30)).until(() -> !points.current().equals(first));
    }

    private static String forged(String cursor, String pointInTime) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode content = (ObjectNode) json.readTree(Base64.getUrlDecoder().decode(cursor));
        content.put("pointInTime", pointInTime);
        return Base64.getUrlEncoder().encodeToString(json.writeValueAsBytes(content));
    }

    /// One page of one document each, and a second one.
    private static List<String> cursorsFrom(QueryApi api) {
        return Stream.generate(() -> api.search("size", "1").get("next").asString())
                .limit(SEARCHES)
                .toList();
    }

    private static int status(QueryApi api, String cursor) {
        return api.get("/api/v1/search?" + query("size", "1", "cursor", cursor)).statusCode();
    }
}
