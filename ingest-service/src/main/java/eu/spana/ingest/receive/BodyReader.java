package eu.spana.ingest.receive;

import eu.spana.ingest.problem.Problem;
import eu.spana.ingest.problem.RequestRefused;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/// Reads the body of a request up to the limit, which is checked while the bytes come in.
@Component
class BodyReader {
    private static final int CHUNK = 64 * 1024;
    private static final Duration NO_WAIT = Duration.ZERO;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ReceiveProperties properties;
    private final IntakeMetrics metrics;

    BodyReader(ReceiveProperties properties, IntakeMetrics metrics) {
        this.properties = properties;
        this.metrics = metrics;
    }

    byte[] read(HttpServletRequest request, UploadMemory.Share memory) throws IOException {
        long limit = properties.maxContent().toBytes();
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        var body = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        InputStream stream = request.getInputStream();
        for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
            if (body.size() + count > limit) {
                throw tooLarge();
            }
            if (!memory.growTo((long) body.size() + count, NO_WAIT)) {
                throw busy();
            }
            body.write(chunk, 0, count);
        }
        return body.toByteArray();
    }

    private RequestRefused tooLarge() {
        metrics.countRefused(Problem.TOO_LARGE);
        return new RequestRefused(Problem.TOO_LARGE, properties.contentRule());
    }

    private RequestRefused busy() {
        metrics.countRefused(Problem.BUSY);
        return new RequestRefused(Problem.BUSY, "Too many uploads at once.").after(RETRY_AFTER);
    }
}
