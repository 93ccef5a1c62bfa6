package eu.spana.index.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The parameters of a request, out of the query string alone: the servlet's own would also read a
/// body that calls itself a form. Blank values count as absent.
public final class Parameters {
    private final MultiValueMap<String, String> values = new LinkedMultiValueMap<>();

    private Parameters(@Nullable String query) {
        if (query == null) {
            return;
        }
        for (String pair : query.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            if (!pair.isEmpty()) {
                values.add(decoded(sides[0]), sides.length == 1 ? "" : decoded(sides[1]).strip());
            }
        }
    }

    /// Refuses all but the known ones by name.
    public static Parameters of(HttpServletRequest request, ParameterNames known) {
        Parameters parameters = new Parameters(request.getQueryString());
        known.refuseOthers(parameters.values.keySet());
        return parameters;
    }

    /// The values of a parameter that may be repeated.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// The value of a parameter that may be given once.
    public Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw invalid(name, "is given more than once");
        }
        return given.stream().findFirst();
    }

    /// The refusal of a value.
    ///
    /// @param fault what is wrong, such as `lies between 1 and 100`
    public static RequestRefused invalid(String name, String fault) {
        ProblemDetail problem =
                Problem.INVALID_PARAMETER.with("The parameter %s %s.".formatted(name, fault));
        problem.setProperty("parameter", name);
        return new RequestRefused(problem);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid(text, "is not correctly percent-encoded");
        }
    }
}
