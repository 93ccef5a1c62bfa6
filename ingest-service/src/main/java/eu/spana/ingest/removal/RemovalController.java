package eu.spana.ingest.removal;

import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Removal;
import eu.spana.ingest.problem.ParameterNames;
import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;
import java.util.Objects;

/// `DELETE /api/v1/documents/{id}`: removes a document for good.
@RestController
class RemovalController {
    private static final ParameterNames PARAMETERS = new ParameterNames("reason");
    private static final int MAX_REASON = 1000;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final DocumentRemover remover;

    RemovalController(DocumentRemover remover) {
        this.remover = remover;
    }

    @DeleteMapping("/api/v1/documents/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RemovalAccepted remove(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "traceparent", required = false) @Nullable String traceParent) {
        PARAMETERS.refuseOthers(parameters.keySet());
        String reason = Objects.requireNonNullElse(parameters.getFirst("reason"), "");
        if (reason.length() > MAX_REASON) {
            throw new RequestRefused(
                    Problem.INVALID_PARAMETER,
                    "reason has at most %d characters.".formatted(MAX_REASON));
        }
        return remover.remove(validated(id), reason, traceParent)
                .map(RemovalAccepted::of)
                .orElseThrow(RemovalController::unavailable);
    }

    private static RequestRefused unavailable() {
        var detail = "The removal was not taken; repeat it later.";
        return new RequestRefused(Problem.UNAVAILABLE, detail).after(RETRY_AFTER);
    }

    private static DocumentId validated(String id) {
        if (!DocumentId.isValid(id)) {
            throw new RequestRefused(
                    Problem.INVALID_PARAMETER,
                    "id has 1 to 256 characters out of A-Z a-z 0-9 . _ : -");
        }
        return new DocumentId(id);
    }

    record RemovalAccepted(DocumentId id, DocumentVersion version) {
        static RemovalAccepted of(Removal removal) {
            return new RemovalAccepted(removal.id(), removal.version());
        }
    }
}
