package eu.spana.system.faults.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between index-service and Elasticsearch, and makes trouble when told to: not for every
/// request, so that good and bad answers mix.
public final class Way implements AutoCloseable {
    /// One request in so many has no trouble.
    private static final int SPARED = 4;

    private static final long DELAY_MILLIS = 1500;

    /// Longer than the client waits.
    private static final long SILENCE_MILLIS = 8000;

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong bulks = new AtomicLong();
    private final AtomicInteger troubled = new AtomicInteger();
    private final Behind behind;
    private final int port;
    private HttpServer server;
    private volatile Trouble trouble = Trouble.NONE;

    public Way(URI elasticsearch) {
        behind = new Behind(elasticsearch);
        server = listening(0);
        port = server.getAddress().getPort();
    }

    private HttpServer listening(int on) {
        try {
            HttpServer listening =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), on), 50);
            listening.setExecutor(workers);
            listening.createContext("/", this::handle);
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public void make(Trouble next) {
        if (trouble == Trouble.REFUSE_CONNECTION && next != trouble) {
            server = listening(port);
        }
        if (next == Trouble.REFUSE_CONNECTION) {
            server.stop(0);
        }
        trouble = next;
    }

    /// Bulk requests that came here so far.
    public long bulks() {
        return bulks.get();
    }

    /// Requests that met with trouble so far.
    public int troubled() {
        return troubled.get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Request request = Request.of(exchange);
        boolean bulk = request.isBulk();
        long number = bulk ? bulks.incrementAndGet() : 0;
        Trouble now = bulk && number % SPARED == 0 ? Trouble.NONE : trouble;
        if (now != Trouble.NONE) {
            troubled.incrementAndGet();
        }
        try (exchange) {
            meet(now, request, exchange);
        }
    }

    private void meet(Trouble now, Request request, HttpExchange exchange) throws IOException {
        switch (now) {
            case ANSWER_429 -> Answer.refusal(429, "es_rejected_execution_exception").to(exchange);
            case ANSWER_503 -> Answer.refusal(503, "cluster_block_exception").to(exchange);
            case CUT_REQUEST, REFUSE_CONNECTION -> exchange.close();
            case CUT_ANSWER -> behind.answer(request).halfTo(exchange);
            case SWALLOW_ANSWER -> {
                behind.answer(request);
                pause(SILENCE_MILLIS);
            }
            case DELAY -> {
                pause(DELAY_MILLIS);
                behind.answer(request).to(exchange);
            }
            case REFUSE_SOME -> new PartialRefusal(request, behind).answer().to(exchange);
            case NONE -> behind.answer(request).to(exchange);
        }
    }

    /// The delay is the fault.
    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        make(Trouble.NONE);
        server.stop(0);
        workers.shutdownNow();
    }
}
