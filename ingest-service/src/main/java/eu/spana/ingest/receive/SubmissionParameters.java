package eu.spana.ingest.receive;

import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The query parameters of a submission, checked one by one.
final class SubmissionParameters {
    private static final Set<String> KNOWN =
            new TreeSet<>(Set.of("url", "id", "retrievedAt", "language", "tags"));

    private SubmissionParameters() {}

    /// @param now the default of `retrievedAt`
    static Claims claimsOf(MultiValueMap<String, String> parameters, Instant now) {
        refuseUnknown(parameters.keySet(), KNOWN);
        String id = single(parameters, "id");
        String url = single(parameters, "url");
        String retrievedAt = single(parameters, "retrievedAt");
        String language = single(parameters, "language");
        return new Claims(
                id == null ? null : ClaimValues.id(id),
                url == null ? null : ClaimValues.url(url),
                retrievedAt == null ? now : ClaimValues.instant("retrievedAt", retrievedAt),
                language == null ? null : ClaimValues.language(language),
                ClaimValues.tags(parameters.getOrDefault("tags", List.of())),
                null,
                null);
    }

    static void refuseUnknown(Set<String> names, Set<String> known) {
        var unknown = new TreeSet<>(names);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            ProblemDetail problem =
                    Problem.UNKNOWN_PARAMETER.with(
                            "Not known: %s. Known: %s."
                                    .formatted(
                                            String.join(", ", unknown), String.join(", ", known)));
            problem.setProperty("parameters", unknown);
            throw new RequestRefused(problem);
        }
    }

    private static @Nullable String single(MultiValueMap<String, String> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw ClaimValues.invalid(name, "is given more than once");
        }
        String value = values.isEmpty() ? null : values.getFirst();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
