package eu.spana.index.replay.api;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.deadletter.catalogue.LetterLog;
import eu.spana.index.deadletter.catalogue.LetterLogs;
import eu.spana.index.problem.Problem;
import eu.spana.index.problem.RequestRefused;
import eu.spana.index.replay.ReplayOutcome;
import eu.spana.index.replay.ReplayRun;
import eu.spana.index.replay.Replayer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/// `POST /api/v1/dead-letters/…/replay`: sends letters again, one or many.
@RestController
class ReplayController {
    private final KnownLetters letters;
    private final LetterLogs logs;
    private final Replayer replayer;
    private final ReplayRun run;
    private final JsonMapper json;
    private final Permits permits = new Permits(2);
    private final Permits runs = new Permits(1);

    ReplayController(
            KnownLetters letters,
            LetterLogs logs,
            Replayer replayer,
            ReplayRun run,
            JsonMapper json) {
        this.letters = letters;
        this.logs = logs;
        this.replayer = replayer;
        this.run = run;
        this.json = json;
    }

    @PostMapping(
            path = "/api/v1/dead-letters/{id}/replay",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ReplayAnswer replay(@PathVariable String id, HttpServletRequest request) {
        LetterParameters.none(request);
        Letter letter = letters.get(id);
        return switch (permits.with(() -> replay(letter))) {
            case ReplayOutcome.Later later -> throw KnownLetters.unavailable();
            case ReplayOutcome.Unknown unknown -> throw KnownLetters.unknown();
            case ReplayOutcome.EventGone gone ->
                    throw new RequestRefused(
                            Problem.EVENT_GONE, "Too large to be kept twice, and now expired.");
            case ReplayOutcome outcome -> shown(letter, outcome);
        };
    }

    /// A line for each letter as soon as its outcome is known, and one that sums up.
    @PostMapping(path = "/api/v1/dead-letters/replay")
    void replayMany(HttpServletRequest request, HttpServletResponse response) {
        List<Letter> chosen = letters.all(LetterParameters.selection(request));
        runs.with(() -> stream(chosen, response));
    }

    private ReplayOutcome replay(Letter letter) {
        try (LetterLog log = logs.open()) {
            return replayer.replay(letter, log);
        }
    }

    private ReplayAnswer shown(Letter letter, ReplayOutcome outcome) {
        letters.awaitChange(letter);
        return ReplayAnswer.of(letter.id(), outcome);
    }

    private boolean stream(List<Letter> chosen, HttpServletResponse response) {
        response.setStatus(HttpStatus.OK.value());
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        ReplayStream stream = new ReplayStream(response, json);
        boolean finished = run.replay(chosen, stream::add);
        stream.end(finished, chosen.size());
        return finished;
    }
}
