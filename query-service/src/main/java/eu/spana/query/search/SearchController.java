package eu.spana.query.search;

import eu.spana.query.execute.PointsInTime;
import eu.spana.query.http.EntityTags;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.InstantSource;
import java.util.List;

/// `GET /api/v1/search`.
@RestController
class SearchController {
    private final SearchFlow flow;
    private final EntityTags tags;
    private final PointsInTime points;
    private final InstantSource clock = InstantSource.system();

    SearchController(SearchFlow flow, EntityTags tags, PointsInTime points) {
        this.flow = flow;
        this.tags = tags;
        this.points = points;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SearchAnswer> search(HttpServletRequest request) {
        SearchAnswer answer = Answers.of(flow.search(request.getParameterMap()));
        return ResponseEntity.ok()
                .eTag(tag(answer))
                .cacheControl(CacheControl.noCache())
                .body(answer);
    }

    /// The same hits have the same tag, however long they took. A cursor is new each time, so a tag
    /// lasts no longer than a cursor does.
    private String tag(SearchAnswer answer) {
        long halfLife = points.keepAlive().dividedBy(2).toMillis();
        long age = answer.next() == null ? 0 : clock.millis() / halfLife;
        return tags.of(List.of(age, answer.withoutTimes()));
    }
}
