package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;

import eu.spana.ingest.problem.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LineReaderTest {
    private static final int LIMIT = 2_048;

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\ntwo\n", "one\r\ntwo\r\n"})
    void readsLinesHoweverTheyEnd(String text) throws IOException {
        assertThat(read(text)).containsExactly("1:one", "2:two");
    }

    @Test
    void countsBlankLinesWithoutReturningThem() throws IOException {
        assertThat(read("\n  \none\n\ntwo")).containsExactly("3:one", "5:two");
    }

    @Test
    void skipsALineOverTheLimitAndGoesOn() throws IOException {
        String over = "x".repeat(LIMIT + 1);
        String within = "y".repeat(LIMIT);

        assertThat(read("one\n" + over + "\n" + within + "\ntwo"))
                .containsExactly("1:one", "2:" + Problem.TOO_LARGE, "3:" + within, "4:two");
    }

    @Test
    void readsLinesLongerThanItsBuffer() throws IOException {
        String over = "x".repeat(500_000);

        assertThat(read(over + "\ntwo")).containsExactly("1:" + Problem.TOO_LARGE, "2:two");
    }

    @Test
    void readsNothingOutOfNothing() throws IOException {
        assertThat(read("")).isEmpty();
    }

    private static List<String> read(String text) throws IOException {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var reader = new LineReader(stream, new UploadMemory(Limits.small()), LIMIT);
        List<String> lines = new ArrayList<>();
        for (Optional<BatchLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(shown(line.get()));
        }
        return lines;
    }

    private static String shown(BatchLine line) {
        return switch (line) {
            case BatchLine.Skipped(var number, var problem, _) -> number + ":" + problem;
            case BatchLine.Complete complete -> {
                complete.memory().close();
                String text = new String(complete.json(), StandardCharsets.UTF_8);
                yield complete.number() + ":" + text.strip();
            }
        };
    }
}
