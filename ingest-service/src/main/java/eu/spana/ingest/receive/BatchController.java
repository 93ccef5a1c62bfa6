package eu.spana.ingest.receive;

import eu.spana.ingest.problem.ParameterNames;
import eu.spana.ingest.publish.AcceptanceClock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Optional;

/// `POST /api/v1/documents/batch`: a stream of documents, one a line, and back a stream of answers,
/// one a line in the same order, each as soon as it is known.
@RestController
class BatchController {
    private static final String NDJSON = "application/x-ndjson";
    private static final ParameterNames NO_PARAMETERS = new ParameterNames();

    private final BatchIntake intake;
    private final AcceptanceClock versions;
    private final UploadMemory memory;
    private final ReceiveProperties properties;
    private final JsonMapper json;

    BatchController(
            BatchIntake intake,
            AcceptanceClock versions,
            UploadMemory memory,
            ReceiveProperties properties,
            JsonMapper json) {
        this.intake = intake;
        this.versions = versions;
        this.memory = memory;
        this.properties = properties;
        this.json = json;
    }

    @PostMapping(path = "/api/v1/documents/batch", consumes = NDJSON)
    void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        NO_PARAMETERS.refuseOthers(QueryString.of(request).keySet());
        String traceParent = TraceParent.of(request);
        long limit = properties.maxLine().toBytes();
        var lines = new LineReader(request.getInputStream(), memory, limit);
        // The first read makes the server send "100 Continue", which must precede the answer.
        Optional<BatchLine> line = lines.next();
        response.setStatus(HttpStatus.OK.value());
        response.setContentType(NDJSON);
        try (var answers =
                new AnswerStream(response.getOutputStream(), json, properties.batchAhead())) {
            while (line.isPresent() && answers.isOpen()) {
                BatchLine next = line.get();
                var version = versions.next();
                answers.add(() -> intake.answer(next, version, traceParent));
                line = lines.next();
            }
        }
    }
}
