package eu.spana.query.suggest;

import eu.spana.query.http.EntityTags;
import eu.spana.query.parameter.InvalidParameter;
import eu.spana.query.parameter.Parameters;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.List;

/// `GET /api/v1/suggest`.
@RestController
class SuggestController {
    private static final int DEFAULT_SIZE = 5;
    private static final int MAX_SIZE = 10;

    /// Nobody needs help to finish a longer text.
    private static final int MAX_CHARACTERS = 100;

    /// People delete and type the same again; a removed document stays suggested no longer.
    private static final Duration KEPT_BY_CALLERS = Duration.ofSeconds(30);

    private final Suggestions suggestions;
    private final EntityTags tags;

    SuggestController(Suggestions suggestions, EntityTags tags) {
        this.suggestions = suggestions;
        this.tags = tags;
    }

    @GetMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SuggestAnswer> suggest(HttpServletRequest request) {
        Parameters parameters = Parameters.of(request.getParameterMap(), List.of("q", "size"));
        String typed = parameters.single("q").orElse("");
        if (typed.length() > MAX_CHARACTERS) {
            throw new InvalidParameter("q", "at most " + MAX_CHARACTERS + " characters long");
        }
        int size = parameters.count("size", DEFAULT_SIZE, MAX_SIZE);
        SuggestAnswer answer = suggestions.of(typed, size);
        return ResponseEntity.ok()
                .eTag(tags.of(answer))
                .cacheControl(CacheControl.maxAge(KEPT_BY_CALLERS).cachePublic())
                .body(answer);
    }
}
