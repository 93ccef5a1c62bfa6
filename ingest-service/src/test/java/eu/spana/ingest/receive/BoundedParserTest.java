package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.ingest.Fixtures;
import eu.spana.ingest.Properties;
import eu.spana.ingest.parse.ParseOutcome.Parsed;
import eu.spana.ingest.parse.TestParsers;
import eu.spana.ingest.parse.content.ContentReader;
import eu.spana.ingest.parse.content.Extract;
import eu.spana.ingest.parse.content.RawDocument;
import eu.spana.ingest.parse.html.HtmlReader;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class BoundedParserTest {
    private static final RawDocument FILE = Fixtures.raw("a file", "application/x-hangs", null);
    private static final RawDocument PAGE = Fixtures.html("<p>" + Fixtures.prose("storm") + "</p>");
    private static final Duration NO_WAIT = Duration.ZERO;

    private final HangingReader hanging = new HangingReader();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final BoundedParser parser =
            new BoundedParser(
                    TestParsers.parser(new HtmlReader(), hanging),
                    Properties.bind(
                            ReceiveProperties.class,
                            "spana.ingest.receive",
                            Map.of("parsers", HangingReader.PROCESSES)),
                    new SimpleMeterRegistry());

    @AfterEach
    void letsGo() {
        hanging.end.countDown();
        callers.close();
    }

    @Test
    void readsPagesWhileFilesHang() {
        hangEverywhere();

        assertThat(parser.parse(PAGE, NO_WAIT)).containsInstanceOf(Parsed.class);
    }

    @Test
    void sendsFilesAwayWhileOthersHang() {
        hangEverywhere();

        assertThat(parser.parse(FILE, NO_WAIT)).isEmpty();
        assertThat(hanging.hung).hasValue(HangingReader.PROCESSES);
    }

    private void hangEverywhere() {
        for (int file = 0; file < HangingReader.PROCESSES; file++) {
            callers.execute(() -> parser.parse(FILE, NO_WAIT));
        }
        await().until(() -> hanging.hung.get() == HangingReader.PROCESSES);
    }

    /// Reads in processes of its own, to no end.
    private static final class HangingReader implements ContentReader {
        static final int PROCESSES = 2;

        final CountDownLatch end = new CountDownLatch(1);
        final AtomicInteger hung = new AtomicInteger();

        @Override
        public Set<String> mediaTypes() {
            return Set.of("application/x-hangs");
        }

        @Override
        public int processes() {
            return PROCESSES;
        }

        @Override
        public List<Extract> read(RawDocument raw) {
            hung.incrementAndGet();
            try {
                end.await();
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }
    }
}
