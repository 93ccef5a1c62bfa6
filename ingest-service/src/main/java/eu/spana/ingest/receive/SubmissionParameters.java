package eu.spana.ingest.receive;

import eu.spana.ingest.parse.content.Claims;
import eu.spana.ingest.problem.ParameterNames;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import java.time.Instant;
import java.util.List;

/// The query parameters of a submission, checked one by one.
final class SubmissionParameters {
    private static final ParameterNames KNOWN =
            new ParameterNames("url", "id", "retrievedAt", "language", "tags");

    private SubmissionParameters() {}

    /// @param now the default of `retrievedAt`
    static Claims claimsOf(MultiValueMap<String, String> parameters, Instant now) {
        KNOWN.refuseOthers(parameters.keySet());
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

    private static @Nullable String single(MultiValueMap<String, String> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw ClaimValues.invalid(name, "is given more than once");
        }
        String value = values.isEmpty() ? null : values.getFirst();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
