package eu.spana.index.rebuild.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Against a service that answers as told, one answer a request.
class RebuildJobTest {
    private static final String NONE = "200 {\"rebuilds\":[]}";

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void startsARebuildAndFollowsItToItsSwap() {
        answers.addAll(
                List.of(
                        "202 " + rebuild("filling"),
                        "200 " + rebuild("filling"),
                        "200 " + rebuild("comparing"),
                        "200 " + rebuild("swapped")));

        assertThat(run("differences=accept")).isEqualTo(JobEnd.DONE);
        assertThat(requests.getFirst())
                .matches("POST /api/v1/rebuilds\\?schema=\\d+&differences=accept");
        assertThat(requests.getLast()).isEqualTo("GET /api/v1/rebuilds/7");
    }

    @Test
    void followsARebuildThatRunsAlready() {
        answers.addAll(
                List.of(
                        "409 {\"type\":\"urn:spana:problem:conflict\"}",
                        "200 {\"rebuilds\":[" + rebuild("filling") + "]}",
                        "200 " + rebuild("swapped")));

        assertThat(run()).isEqualTo(JobEnd.DONE);
    }

    @Test
    void failsWithTheRebuild() {
        answers.addAll(List.of("202 " + rebuild("filling"), "200 " + rebuild("failed")));

        assertThat(run()).isEqualTo(JobEnd.FAILED);
    }

    @Test
    void takesARefusalForTheEnd() {
        answers.addAll(List.of("409 {\"type\":\"urn:spana:problem:replay-impossible\"}", NONE));

        assertThat(run()).isEqualTo(JobEnd.REFUSED);
    }

    @Test
    void asksAgainWhileNobodyCanAnswer() {
        answers.addAll(
                List.of(
                        "503 {}",
                        "503 {}",
                        "202 " + rebuild("filling"),
                        "503 {}",
                        "200 " + rebuild("swapped")));

        assertThat(run()).isEqualTo(JobEnd.DONE);
    }

    @Test
    void waitsForAnInstanceOfItsOwnSchema() {
        answers.addAll(
                List.of(
                        "409 {\"type\":\"urn:spana:problem:other-schema\"}",
                        NONE,
                        "202 " + rebuild("filling"),
                        "200 " + rebuild("ready")));

        assertThat(run()).isEqualTo(JobEnd.DONE);
    }

    @Test
    void saysHowItIsCalled() {
        assertThat(RebuildJob.run(Duration.ZERO)).isEqualTo(JobEnd.REFUSED);
    }

    private JobEnd run(String... parameters) {
        List<String> arguments = new ArrayList<>();
        arguments.add("http://localhost:" + service.getAddress().getPort());
        arguments.addAll(List.of(parameters));
        return RebuildJob.run(Duration.ofMillis(1), arguments.toArray(String[]::new));
    }

    private static String rebuild(String state) {
        return """
        {"id":"7","state":"%s","progress":{"recordsDone":1,"recordsTotal":2,"secondsLeft":3}}\
        """
                .formatted(state);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        String[] answer = answers.remove().split(" ", 2);
        byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
