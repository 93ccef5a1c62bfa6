package eu.spana.ingest.receive;

import eu.spana.document.DocumentVersion;
import eu.spana.ingest.parse.content.RawContent;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;

/// Answers the lines of batches, each alone: a bad line is answered with its problem.
@Component
class BatchIntake {
    private static final Logger log = LoggerFactory.getLogger(BatchIntake.class);

    /// A batch waits its turn instead of being sent away.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Intake intake;
    private final Clock clock;
    private final IntakeMetrics metrics;
    private final ReceiveProperties properties;
    private final ObjectReader json;

    BatchIntake(Intake intake, Clock clock, IntakeMetrics metrics, ReceiveProperties properties) {
        this.intake = intake;
        this.clock = clock;
        this.metrics = metrics;
        this.properties = properties;
        this.json = readerOf((int) properties.maxLine().toBytes());
    }

    /// Blocks until the outcome is known; gives the line's memory back.
    ///
    /// @param version given in the order of the lines
    BatchAnswer answer(BatchLine line, DocumentVersion version, @Nullable String traceParent) {
        try {
            return switch (line) {
                case BatchLine.Skipped(_, var problem, var detail) ->
                        throw refused(problem, detail);
                case BatchLine.Complete complete -> accept(complete, version, traceParent);
            };
        } catch (RequestRefused refusal) {
            return BatchAnswer.refused(line.number(), refusal);
        } catch (RuntimeException defect) {
            // The edge of this stage: one line never breaks the batch.
            log.error("Unexpected failure", defect);
            var internal = new RequestRefused(Problem.INTERNAL, "The failure was logged.");
            return BatchAnswer.refused(line.number(), internal);
        }
    }

    private BatchAnswer accept(
            BatchLine.Complete line, DocumentVersion version, @Nullable String traceParent) {
        try (var _ = line.memory()) {
            RawDocument raw = rawDocumentOf(entryOf(line));
            IntakeOutcome outcome =
                    intake.take(new Submission(raw, version, traceParent), PATIENCE);
            return switch (outcome) {
                case IntakeOutcome.Accepted(var documents) ->
                        BatchAnswer.accepted(line.number(), documents);
                case IntakeOutcome.NotAccepted notAccepted ->
                        throw IntakeProblems.refusal(notAccepted);
            };
        }
    }

    private RawDocument rawDocumentOf(BatchEntry entry) {
        RawContent content = entry.rawContent();
        if (content.size() == 0) {
            throw refused(Problem.EMPTY_CONTENT, "The content is empty.");
        }
        if (content.size() > properties.maxContent().toBytes()) {
            throw refused(Problem.TOO_LARGE, properties.contentRule());
        }
        return new RawDocument(content, entry.claims(clock.instant()));
    }

    private BatchEntry entryOf(BatchLine.Complete line) {
        try {
            BatchEntry entry = json.readValue(line.json());
            if (entry != null) {
                return entry;
            }
        } catch (UnrecognizedPropertyException unknown) {
            String known = "Known: " + unknown.getKnownPropertyIds();
            throw refused(
                    Problem.UNKNOWN_PARAMETER,
                    "Not known: %s. %s.".formatted(unknown.getPropertyName(), known));
        } catch (JacksonException malformed) {
            throw refused(Problem.MALFORMED_LINE, malformed.getOriginalMessage());
        }
        throw refused(Problem.MALFORMED_LINE, "The line is null.");
    }

    private RequestRefused refused(Problem problem, String detail) {
        metrics.countRefused(problem);
        return new RequestRefused(problem, detail);
    }

    private static ObjectReader readerOf(int maxLength) {
        var constraints = StreamReadConstraints.builder().maxStringLength(maxLength).build();
        var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readerFor(BatchEntry.class);
    }
}
