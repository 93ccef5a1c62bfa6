package eu.spana.query.web;

import eu.spana.query.execute.PointInTimeGone;
import eu.spana.query.parameter.InvalidParameter;
import eu.spana.query.parameter.UnknownParameters;
import eu.spana.query.problem.Problems;
import eu.spana.query.web.results.PageLinks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Shows a person what went wrong on a page. The API and the endpoints of operation answer callers
/// instead.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors implements HandlerExceptionResolver {
    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception failure) {
        if (!PagePaths.isPage(request)) {
            return null;
        }
        HttpStatusCode status = status(failure);
        if (status.isSameCodeAs(HttpStatus.INTERNAL_SERVER_ERROR)) {
            log.error("A page failed", failure);
        }
        Problems.retryAfter(status.value())
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) ->
                            values.forEach(value -> response.addHeader(name, value)));
        }
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("kind", kind(status));
        page.addObject("text", typed(request));
        switch (failure) {
            case UnknownParameters unknown -> refuse(page, request, unknown.unknown(), "");
            case InvalidParameter invalid ->
                    refuse(page, request, List.of(invalid.parameter()), invalid.allowed());
            case PointInTimeGone gone -> page.addObject("without", withoutCursor(request));
            default -> {}
        }
        return page;
    }

    private static HttpStatusCode status(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        ProblemDetail problem = Problems.of(failure);
        return HttpStatusCode.valueOf(problem.getStatus());
    }

    /// Says which part of the address is not understood, and offers to go on without it.
    private static void refuse(
            ModelAndView page, HttpServletRequest request, List<String> names, String allowed) {
        page.addObject("refused", String.join(", ", names));
        page.addObject("allowed", allowed);
        Map<String, String[]> given = request.getParameterMap();
        page.addObject("without", new PageLinks(given).without(names));
    }

    private static String withoutCursor(HttpServletRequest request) {
        return new PageLinks(request.getParameterMap()).without(List.of());
    }

    /// The words of the search box; none where they cannot even be decoded.
    private static String typed(HttpServletRequest request) {
        try {
            return Objects.requireNonNullElse(request.getParameter("q"), "");
        } catch (IllegalStateException undecodable) {
            return "";
        }
    }

    /// The page has words of its own for these.
    private static String kind(HttpStatusCode status) {
        return switch (status.value()) {
            case 400, 404, 410, 429, 503 -> Integer.toString(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
