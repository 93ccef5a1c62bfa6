package eu.spana.system.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.spana.system.Service;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;

/// What query-service adds to a search against the very same query sent straight to Elasticsearch,
/// in turns: at one search after the other, and with as many at a time as the machine can do. Then
/// hostile questions, suggestions and an export.
final class SearchBenchmark {
    private static final int QUERIES = 50;

    /// Rounds of all queries. The compilers of the JVM need some thousand searches: after 2,000
    /// they still take a millisecond of each.
    private static final int WARM_UP = 100;

    private static final int CALLERS = 16;
    private static final int REQUEST_BYTES = 2_000_000;
    private static final int PART = 5_000;

    private final Engines engines;
    private final int rounds;
    private final Corpus corpus;

    SearchBenchmark(Engines engines, int rounds, Corpus corpus) {
        this.engines = engines;
        this.rounds = rounds;
        this.corpus = corpus;
    }

    List<Row> run() {
        fill();
        List<Overhearing.Pair> pairs = new Overhearing(engines).of(corpus.searches(QUERIES));
        List<Row> rows = new ArrayList<>();
        try (Service query = engines.startForLoad("query-service").awaitReady()) {
            List<HttpRequest> direct = pairs.stream().map(Overhearing.Pair::directSearch).toList();
            List<HttpRequest> service = pairs.stream().map(pair -> pair.search(query)).toList();
            rows.addAll(latency(direct, service));
            rows.add(throughput(direct, service));
            rows.add(HostileQuestions.slowestOf(query));
            rows.add(suggestions(query));
            rows.add(export(query));
        }
        return rows;
    }

    private void fill() {
        Elasticsearch elasticsearch = engines.elasticsearch();
        try (Service index = engines.start("index-service").awaitReady()) {
            index.awaitReady();
        }
        var loop = new BulkLoop(elasticsearch, "documents-write", REQUEST_BYTES, 2);
        List<Documents.Event> part = new ArrayList<>();
        corpus.documents()
                .forEach(event -> {
                    part.add(event);
                    if (part.size() == PART) {
                        loop.write(part);
                        part.clear();
                    }
                });
        if (!part.isEmpty()) {
            loop.write(part);
        }
    }

    private List<Row> latency(List<HttpRequest> directs, List<HttpRequest> services) {
        Calls direct = new Calls();
        Calls service = new Calls();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int search = 0; search < directs.size(); search++) {
                direct.time(round >= 0, directs.get(search));
                service.time(round >= 0, services.get(search));
            }
        }
        long held = engines.elasticsearch().count("documents");
        return List.of(
                new Row(
                        "search straight to Elasticsearch, p50 / p95 / p99",
                        direct + " ms",
                        "%,d documents".formatted(held)),
                new Row(
                        "search through query-service, p50 / p95 / p99",
                        service + " ms",
                        "p95 at most 150 ms of 200,000 documents"),
                new Row(
                        "added, p50 / p99",
                        "%.1f / %.1f ms"
                                .formatted(
                                        service.median() - direct.median(),
                                        service.percentile(99) - direct.percentile(99)),
                        "at most 1 / 5 ms"));
    }

    /// In turns, so that neither has the quieter machine.
    private Row throughput(List<HttpRequest> direct, List<HttpRequest> service) {
        double directSeconds = 0;
        double serviceSeconds = 0;
        for (int round = 0; round < Math.max(1, rounds / 5); round++) {
            directSeconds += Calls.saturate(direct, CALLERS);
            serviceSeconds += Calls.saturate(service, CALLERS);
        }
        return new Row(
                "saturated throughput, ratio to direct",
                "%.2f".formatted(directSeconds / serviceSeconds),
                "at least 0.9");
    }

    private Row suggestions(Service query) {
        List<HttpRequest> typed =
                corpus.beginnings(QUERIES).stream()
                        .map(letters ->
                                get(query, "suggest?q=" + URLEncoder.encode(letters, UTF_8)))
                        .toList();
        Calls calls = new Calls();
        for (int round = -WARM_UP; round < rounds; round++) {
            for (HttpRequest each : typed) {
                calls.time(round >= 0, each);
            }
        }
        return new Row(
                "suggestions, p50 / p95 / p99", calls + " ms", "at most 10 at p50, 20 at p95");
    }

    private Row export(Service query) {
        HttpRequest everything = get(query, "search/export");
        Calls.lines(everything);
        long start = System.nanoTime();
        long count = Calls.lines(everything);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Row(
                "export, documents a second",
                "%,d of %,d".formatted((long) (count / seconds), count),
                "at least 10,000");
    }

    private static HttpRequest get(Service query, String path) {
        return HttpRequest.newBuilder(query.uri().resolve(URI.create("/api/v1/" + path))).build();
    }
}
