package eu.spana.query.lookup;

import eu.spana.query.hit.Hit;
import eu.spana.query.http.EntityTags;
import eu.spana.query.parameter.Parameters;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/// `GET /api/v1/documents/{id}/similar`.
@RestController
class SimilarController {
    private static final int DEFAULT_SIZE = 5;
    private static final int MAX_SIZE = 20;

    private final SimilarDocuments similar;
    private final EntityTags tags;

    SimilarController(SimilarDocuments similar, EntityTags tags) {
        this.similar = similar;
        this.tags = tags;
    }

    /// The most similar first.
    record SimilarAnswer(List<Hit> hits) {}

    @GetMapping(
            path = "/api/v1/documents/{id}/similar",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SimilarAnswer> similar(@PathVariable String id, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request.getParameterMap(), List.of("size"));
        int size = parameters.count("size", DEFAULT_SIZE, MAX_SIZE);
        SimilarAnswer answer =
                new SimilarAnswer(similar.find(id, size).stream().map(Hit::of).toList());
        return ResponseEntity.ok()
                .eTag(tags.of(answer))
                .cacheControl(CacheControl.noCache())
                .body(answer);
    }
}
