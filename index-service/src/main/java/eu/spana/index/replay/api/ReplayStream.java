package eu.spana.index.replay.api;

import eu.spana.index.deadletter.Letter;
import eu.spana.index.replay.ReplayOutcome;

import jakarta.servlet.ServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/// Writes a line for each letter that was sent again, as soon as its outcome is known, and a last
/// one that sums up.
final class ReplayStream {
    private static final Logger log = LoggerFactory.getLogger(ReplayStream.class);

    private final ServletResponse response;
    private final JsonMapper json;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    ReplayStream(ServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    /// Whether someone still listens.
    boolean add(Letter letter, ReplayOutcome outcome) {
        ReplayAnswer answer = ReplayAnswer.of(letter.id(), outcome);
        outcomes.merge(answer.outcome(), 1, Integer::sum);
        return write(answer);
    }

    void end(boolean finished, int letters) {
        int replayed = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        write(new End(finished, letters, replayed, outcomes));
    }

    private boolean write(Object line) {
        try {
            OutputStream stream = response.getOutputStream();
            stream.write(json.writeValueAsBytes(line));
            stream.write('\n');
            stream.flush();
            return true;
        } catch (IOException gone) {
            log.debug("Nobody listens to a replay", gone);
            return false;
        }
    }

    /// The last line.
    ///
    /// @param finished whether each letter had its turn; else calling again goes on
    /// @param letters how many were meant
    private record End(
            boolean finished, int letters, int replayed, Map<String, Integer> outcomes) {}
}
