package eu.spana.query.feed;

import eu.spana.query.http.EntityTags;
import eu.spana.query.search.CriteriaReader;
import eu.spana.query.search.FoundPage;
import eu.spana.query.search.SearchFlow;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `GET /api/v1/search.atom`: what was found last, as a feed.
@RestController
class FeedController {
    private static final String PATH = "/api/v1/search.atom";

    private static final MediaType ATOM =
            MediaType.parseMediaType("application/atom+xml;charset=utf-8");

    private final SearchFlow flow;
    private final EntityTags tags;

    FeedController(SearchFlow flow, EntityTags tags) {
        this.flow = flow;
        this.tags = tags;
    }

    /// The parameters of a search; the newest first, unless a sort is asked for.
    @GetMapping(PATH)
    ResponseEntity<String> feed(HttpServletRequest request) {
        CriteriaReader.readWithoutPage(request.getParameterMap(), List.of("size", "cursor"));
        Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
        parameters.putIfAbsent("sort", new String[] {"newest"});
        parameters.putIfAbsent("facets", new String[] {"none"});
        FoundPage page = flow.search(parameters);
        URI self = self(request);
        String feed = AtomFeed.of(page, self);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .eTag(tags.ofText(AtomFeed.of(page.withoutNext(), self)))
                .cacheControl(CacheControl.noCache())
                .body(feed);
    }

    /// The address of this very page, written anew: what was typed by hand need not be a proper
    /// one.
    private static URI self(HttpServletRequest request) {
        UriComponentsBuilder self = ServletUriComponentsBuilder.fromContextPath(request).path(PATH);
        List<String> values = new ArrayList<>();
        request.getParameterMap()
                .forEach((name, given) -> {
                    for (String value : given) {
                        self.queryParam(name, "{value}");
                        values.add(value);
                    }
                });
        return self.encode().buildAndExpand(values.toArray()).toUri();
    }
}
