package eu.spana.ingest.receive;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Works on several lines of a batch at once and writes the answers in their order, each as soon as
/// it is known, from a thread of its own: a caller may wait for an answer before it sends its next
/// line. Only so many lines are under way that a slow log or a slow caller slows the reading.
final class AnswerStream implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AnswerStream.class);
    private static final Future<Optional<BatchAnswer>> END =
            CompletableFuture.completedFuture(Optional.empty());

    private final OutputStream stream;
    private final JsonMapper json;
    private final BlockingQueue<Future<Optional<BatchAnswer>>> pending;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean open = new AtomicBoolean(true);

    AnswerStream(OutputStream stream, JsonMapper json, int ahead) {
        this.stream = stream;
        this.json = json;
        this.pending = new ArrayBlockingQueue<>(ahead);
        workers.execute(this::writeAll);
    }

    /// Whether the caller still listens.
    boolean isOpen() {
        return open.get();
    }

    /// Blocks while too many lines are under way.
    void add(Supplier<BatchAnswer> line) {
        enqueue(workers.submit(() -> Optional.of(line.get())));
    }

    /// Waits until everything added is answered.
    @Override
    public void close() {
        enqueue(END);
        workers.close();
    }

    private void enqueue(Future<Optional<BatchAnswer>> answer) {
        try {
            pending.put(answer);
        } catch (InterruptedException interruption) {
            open.set(false);
            Thread.currentThread().interrupt();
        }
    }

    /// After a failure the queue is still emptied, so that the reading side is not left waiting.
    private void writeAll() {
        try {
            Optional<BatchAnswer> answer = pending.take().get();
            while (answer.isPresent()) {
                write(answer.get());
                answer = pending.take().get();
            }
        } catch (ExecutionException defect) {
            throw new IllegalStateException("Answering a line does not throw", defect);
        } catch (InterruptedException interruption) {
            open.set(false);
            Thread.currentThread().interrupt();
        }
    }

    private void write(BatchAnswer answer) {
        if (!open.get()) {
            return;
        }
        try {
            stream.write(json.writeValueAsBytes(answer));
            stream.write('\n');
            stream.flush();
        } catch (IOException gone) {
            log.debug("Nobody listens to the answers of a batch", gone);
            open.set(false);
        }
    }
}
