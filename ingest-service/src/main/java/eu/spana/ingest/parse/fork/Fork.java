package eu.spana.ingest.parse.fork;

import eu.spana.ingest.parse.fork.inside.SentContent;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.HandlerConfig.PARSE_MODE;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A process that parses, or the place for one: started with the first document, and again after a
/// document ended it. Parses for one thread at a time.
final class Fork {
    /// Text of one document in characters, far beyond what is published as one.
    private static final int MAX_TEXT = 16 * 1024 * 1024;

    private static final int MAX_EMBEDDED = 4_000;

    /// Leaks of parsers end with their process.
    private static final int DOCUMENTS_A_PROCESS = 2_000;

    private final ForkFolder folder;
    private final int number;
    private final ForkLimits limits;
    private volatile @Nullable PipesClient client;
    private volatile long usedAt;
    private int documents;

    Fork(ForkFolder folder, int number, ForkLimits limits) {
        this.folder = folder;
        this.number = number;
        this.limits = limits;
    }

    PipesResult parse(String id, SentContent content) throws IOException, InterruptedException {
        if (++documents > DOCUMENTS_A_PROCESS) {
            end();
        }
        try {
            return started().process(request(id, content));
        } finally {
            usedAt = System.nanoTime();
        }
    }

    boolean isRunning() {
        return client != null;
    }

    boolean isIdleFor(Duration time) {
        return isRunning() && System.nanoTime() - usedAt >= time.toNanos();
    }

    /// Kills the process and clears what it left on disk.
    void end() throws IOException {
        PipesClient running = client;
        client = null;
        documents = 0;
        if (running != null) {
            running.close();
            folder.clear(folder.part(number));
        }
    }

    private PipesClient started() throws IOException {
        PipesClient running = client;
        if (running == null) {
            Path temporary = folder.part(number);
            running = new PipesClient(new ForkConfig(limits, folder.config(), temporary));
            client = running;
        }
        return running;
    }

    private static FetchEmitTuple request(String id, SentContent content) {
        var context = new ParseContext();
        context.set(SentContent.class, content);
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        HANDLER_TYPE.HTML, PARSE_MODE.RMETA, MAX_TEXT, MAX_EMBEDDED, false));
        var key = new FetchKey("sent", id);
        return new FetchEmitTuple(id, key, new EmitKey("", id), new Metadata(), context);
    }
}
