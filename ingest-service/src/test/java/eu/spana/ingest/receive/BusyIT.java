package eu.spana.ingest.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eu.spana.engines.EngineConnections;
import eu.spana.ingest.Fixtures;
import eu.spana.ingest.IngestClient;
import eu.spana.ingest.IngestClient.Answer;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// More work than there are parsers is sent away instead of being piled up.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spana.ingest.receive.parsers=1",
            "spana.ingest.receive.parser-wait=1ms",
        })
@Import(EngineConnections.class)
class BusyIT {
    @LocalServerPort int port;

    @Test
    void sendsCallersAwayWhileEveryParserIsBusy() throws InterruptedException {
        var client = new IngestClient(port);
        await().until(() -> client.get("/actuator/health/readiness").status() == 200);
        String page = ("<p>" + Fixtures.prose("busy") + "</p>").repeat(5_000);
        Callable<Answer> submission = () -> client.post("/api/v1/documents", "text/html", page);

        List<Integer> statuses = inParallel(submission, 12);

        assertThat(statuses).containsOnly(202, 429);
        assertThat(submit(client, "busy-2").status()).isEqualTo(202);
    }

    private static List<Integer> inParallel(Callable<Answer> submission, int times)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers =
                    threads.invokeAll(
                            IntStream.range(0, times).mapToObj(number -> submission).toList());
            return answers.stream().map(answer -> answer.resultNow().status()).toList();
        }
    }

    private static Answer submit(IngestClient client, String id) {
        return client.post("/api/v1/documents?id=" + id, "text/plain", Fixtures.prose(id));
    }
}
