package eu.spana.ingest.receive;

import eu.spana.ingest.parse.content.RawContent;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;
import eu.spana.ingest.publish.AcceptanceClock;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

/// `POST /api/v1/documents`: takes one raw document and answers when the log has it.
@RestController
class DocumentController {
    private final BodyReader bodies;
    private final UploadMemory memory;
    private final Intake intake;
    private final Clock clock;
    private final AcceptanceClock versions;
    private final ReceiveProperties properties;

    DocumentController(
            BodyReader bodies,
            UploadMemory memory,
            Intake intake,
            Clock clock,
            AcceptanceClock versions,
            ReceiveProperties properties) {
        this.bodies = bodies;
        this.memory = memory;
        this.intake = intake;
        this.clock = clock;
        this.versions = versions;
        this.properties = properties;
    }

    @PostMapping("/api/v1/documents")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Receipt submit(HttpServletRequest request) throws IOException {
        var claims = SubmissionParameters.claimsOf(QueryString.of(request), clock.instant());
        try (var share = memory.open()) {
            byte[] body = bodies.read(request, share);
            if (body.length == 0) {
                throw new RequestRefused(Problem.EMPTY_CONTENT, "The body holds the raw document.");
            }
            var raw = new RawDocument(new RawContent(body, request.getContentType()), claims);
            var submission = new Submission(raw, versions.next(), TraceParent.of(request));
            return answer(intake.take(submission, properties.parserWait()));
        }
    }

    private static Receipt answer(IntakeOutcome outcome) {
        return switch (outcome) {
            case IntakeOutcome.Accepted(var documents) -> new Receipt(documents);
            case IntakeOutcome.NotAccepted refused -> throw IntakeProblems.refusal(refused);
        };
    }

    /// The answer: one document, or each article of a page with several.
    record Receipt(List<AcceptedDocument> documents) {}
}
