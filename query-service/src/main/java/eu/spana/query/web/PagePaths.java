package eu.spana.query.web;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;

/// Which addresses are pages: all but those of the API, of operation, and of what pages are dressed
/// with.
final class PagePaths {
    private static final List<String> OTHERS =
            List.of("/api/", "/actuator/", "/assets/", "/webjars/");

    private PagePaths() {}

    static boolean isPage(HttpServletRequest request) {
        return OTHERS.stream().noneMatch(request.getRequestURI()::startsWith);
    }
}
