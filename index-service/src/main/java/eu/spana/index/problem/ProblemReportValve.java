package eu.spana.index.problem;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Answers errors that arise before a request reaches the application, such as an address that is
/// not valid, with a problem instead of the server's HTML page. The server creates it by its name.
public final class ProblemReportValve extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(json(status));
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Nobody left to answer", gone);
        }
    }

    private static String json(int status) {
        Problem problem = StatusProblems.of(status);
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d}"
                .formatted(problem.type(), problem.title(), status);
    }
}
