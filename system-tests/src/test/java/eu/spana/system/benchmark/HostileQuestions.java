package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.system.Service;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What nobody asks who wants an answer: each is to be refused, and soon.
final class HostileQuestions {
    private static final int TIMES = 20;
    private static final List<String> PATHS =
            List.of("", "api/v1/search", "api/v1/search.atom", "api/v1/search/export");

    private HostileQuestions() {}

    static Row slowestOf(Service query) {
        List<HttpRequest> questions =
                PATHS.stream()
                        .flatMap(path -> queries().map(asked -> "/" + path + "?" + asked))
                        .map(asked -> HttpRequest.newBuilder(query.uri().resolve(asked)).build())
                        .toList();
        double slowest = 0;
        for (int time = 0; time < TIMES; time++) {
            for (HttpRequest question : questions) {
                slowest = Math.max(slowest, refuse(question));
            }
        }
        return new Row(
                "hostile question, slowest refusal of " + TIMES * questions.size(),
                "%.0f ms".formatted(slowest),
                "under 1,000 ms");
    }

    private static Stream<String> queries() {
        Stream<String> texts =
                Stream.of(
                        "ab* ".repeat(490),
                        "ab* ".repeat(7_000),
                        "a ".repeat(10_000),
                        "\"a \"b \"c ".repeat(900),
                        "(".repeat(4_500) + "x" + ")".repeat(4_500),
                        "x".repeat(1_000_000));
        return Stream.concat(
                texts.map(text -> "q=" + URLEncoder.encode(text, UTF_8)),
                Stream.of(tags(900), tags(3_000)));
    }

    private static String tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(tag -> "tag=" + tag)
                .collect(Collectors.joining("&"));
    }

    /// Milliseconds until it was refused. Who sends a megabyte may find the connection closed
    /// before it is sent.
    private static double refuse(HttpRequest question) {
        long start = System.nanoTime();
        try {
            int status = Calls.send(question).statusCode();
            if (status != 400) {
                throw new IllegalStateException("A hostile question got " + status);
            }
        } catch (UncheckedIOException closed) {
            if (question.uri().toString().length() < 100_000) {
                throw closed;
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
