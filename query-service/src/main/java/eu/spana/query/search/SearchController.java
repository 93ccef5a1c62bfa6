package eu.spana.query.search;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/search`.
@RestController
class SearchController {
    private final SearchFlow flow;

    SearchController(SearchFlow flow) {
        this.flow = flow;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    SearchAnswer search(HttpServletRequest request) {
        return Answers.of(flow.search(request.getParameterMap()));
    }
}
