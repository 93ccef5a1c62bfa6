package eu.spana.ingest.receive;

import eu.spana.ingest.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Reads the lines of a batch one by one. A line over the limit, or for which no memory becomes
/// free, is skipped to its end. Blank lines count but are not returned. For one thread.
final class LineReader {
    private static final int CHUNK = 64 * 1024;
    private static final Duration WAIT_FOR_MEMORY = Duration.ofSeconds(30);

    private final InputStream stream;
    private final UploadMemory memory;
    private final long limit;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int end;
    private long number;

    LineReader(InputStream stream, UploadMemory memory, long limit) {
        this.stream = stream;
        this.memory = memory;
        this.limit = limit;
    }

    /// The next line that is not blank; empty at the end.
    Optional<BatchLine> next() throws IOException {
        while (hasMore()) {
            number++;
            BatchLine line = readLine();
            if (!(line instanceof BatchLine.Complete complete) || !isBlank(complete)) {
                return Optional.of(line);
            }
            complete.memory().close();
        }
        return Optional.empty();
    }

    private boolean hasMore() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = stream.read(chunk);
        return end > 0;
    }

    private BatchLine readLine() throws IOException {
        var share = memory.open();
        var bytes = new ByteArrayOutputStream();
        BatchLine.@Nullable Skipped skipped = null;
        do {
            int stop = lineEnd();
            int count = stop - position;
            skipped = skipped == null ? refusal(bytes.size() + (long) count, share) : skipped;
            if (skipped == null) {
                bytes.write(chunk, position, count);
            }
            position = stop;
        } while (position == end && hasMore());
        position++;
        if (skipped != null) {
            share.close();
            return skipped;
        }
        return new BatchLine.Complete(number, bytes.toByteArray(), share);
    }

    private BatchLine.@Nullable Skipped refusal(long size, UploadMemory.Share share) {
        if (size > limit) {
            String detail = "A line has at most %d bytes.".formatted(limit);
            return new BatchLine.Skipped(number, Problem.TOO_LARGE, detail);
        }
        return share.growTo(size, WAIT_FOR_MEMORY)
                ? null
                : new BatchLine.Skipped(number, Problem.BUSY, "Too many uploads at once.");
    }

    private int lineEnd() {
        int stop = position;
        while (stop < end && chunk[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private static boolean isBlank(BatchLine.Complete line) {
        return new String(line.json(), StandardCharsets.UTF_8).isBlank();
    }
}
