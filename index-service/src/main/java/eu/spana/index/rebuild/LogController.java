package eu.spana.index.rebuild;

import eu.spana.index.log.EventLog;
import eu.spana.index.log.LogIdentity;
import eu.spana.index.problem.ParameterNames;
import eu.spana.index.problem.Parameters;
import eu.spana.index.problem.Problem;
import eu.spana.index.problem.RequestRefused;
import eu.spana.index.schema.SchemaInstaller;
import eu.spana.index.schema.SchemaState;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets an operator say that the index is to go on with a log that replaced its own, instead of
/// being rebuilt from it.
@RestController
class LogController {
    private static final ParameterNames NONE = new ParameterNames();

    private final EventLog log;
    private final SchemaInstaller schema;

    LogController(EventLog log, SchemaInstaller schema) {
        this.log = log;
        this.schema = schema;
    }

    @PostMapping("/api/v1/log/acknowledge")
    LogIdentity acknowledge(HttpServletRequest request) {
        Parameters.of(request, NONE);
        LogIdentity present = log.identity().orElseThrow(Rebuilds::unavailable);
        return switch (schema.acknowledge(present)) {
            case SchemaState.Present index -> present;
            case SchemaState.Incomplete index -> present;
            case SchemaState.Unreachable away -> throw Rebuilds.unavailable();
            case SchemaState.Outdated outdated ->
                    throw new RequestRefused(Problem.CONFLICT, outdated.reason() + ".");
            case SchemaState.Unfit unfit ->
                    throw new RequestRefused(Problem.CONFLICT, unfit.reason() + ".");
        };
    }
}
