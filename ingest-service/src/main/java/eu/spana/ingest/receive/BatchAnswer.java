package eu.spana.ingest.receive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import eu.spana.ingest.problem.RequestRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import java.util.List;

/// What became of one line: its documents or its problem.
@JsonInclude(Include.NON_NULL)
record BatchAnswer(
        long line,
        int status,
        @Nullable List<AcceptedDocument> documents,
        @Nullable ProblemDetail problem) {
    static BatchAnswer accepted(long line, List<AcceptedDocument> documents) {
        return new BatchAnswer(line, HttpStatus.ACCEPTED.value(), documents, null);
    }

    static BatchAnswer refused(long line, RequestRefused refusal) {
        ProblemDetail problem = refusal.getBody();
        return new BatchAnswer(line, problem.getStatus(), null, problem);
    }
}
