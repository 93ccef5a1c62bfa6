package eu.spana.query.web;

import eu.spana.query.problem.Problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

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
        String path = request.getRequestURI();
        if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
            return null;
        }
        ModelAndView page = page(failure);
        page.addObject("text", typed(request));
        return page;
    }

    private static ModelAndView page(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return page(known.getStatusCode(), "");
        }
        ProblemDetail problem = Problems.of(failure);
        HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
        if (status.isSameCodeAs(HttpStatus.INTERNAL_SERVER_ERROR)) {
            log.error("A page failed", failure);
        }
        String detail = problem.getDetail();
        return page(status, detail == null ? "" : detail);
    }

    private static ModelAndView page(HttpStatusCode status, String detail) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("kind", kind(status));
        page.addObject("detail", detail);
        return page;
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
            case 400, 404, 503 -> Integer.toString(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
