package eu.spana.query.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Gives every page, those of errors too, links to itself in the other languages, and tells caches
/// what a page depends on.
@Component
class LanguageLinks extends OncePerRequestFilter {
    private static final String ATTRIBUTE = "languages";

    /// The present page in one language.
    ///
    /// @param name in its own language
    public record Link(String code, String name, String address) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PagePaths.isPage(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, links(request));
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        chain.doFilter(request, response);
    }

    private static List<Link> links(HttpServletRequest request) {
        String query = request.getQueryString();
        String here = request.getRequestURI() + (query == null ? "" : "?" + query);
        return InterfaceLanguages.ALL.stream()
                .map(language ->
                        new Link(language.getLanguage(), name(language), to(language, here)))
                .toList();
    }

    private static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static String to(Locale language, String here) {
        return UriComponentsBuilder.fromPath("/language/" + language.getLanguage())
                .queryParam("to", "{here}")
                .encode()
                .buildAndExpand(here)
                .toUriString();
    }
}
