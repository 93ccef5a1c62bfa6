package eu.spana.index.rebuild;

import eu.spana.index.problem.ParameterNames;
import eu.spana.index.problem.Parameters;
import eu.spana.index.rebuild.state.Rebuild;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.List;
import java.util.function.LongFunction;

/// Rebuilds over HTTP. What changes something is accepted and done within seconds; the rebuild says
/// when it is.
@RestController
class RebuildController {
    private static final String ALL = "/api/v1/rebuilds";
    private static final String ONE = "/api/v1/rebuilds/{id}";
    private static final ParameterNames NONE = new ParameterNames();

    private final RebuildStart start;
    private final Rebuilds rebuilds;

    RebuildController(RebuildStart start, Rebuilds rebuilds) {
        this.start = start;
        this.rebuilds = rebuilds;
    }

    @PostMapping(ALL)
    ResponseEntity<RebuildReport> start(HttpServletRequest request) {
        return accepted(start.start(RebuildRequest.of(request)));
    }

    @GetMapping(ALL)
    RebuildList list(HttpServletRequest request) {
        Parameters.of(request, NONE);
        return new RebuildList(rebuilds.all().stream().map(RebuildReport::of).toList());
    }

    @GetMapping(ONE)
    RebuildReport show(@PathVariable long id) {
        return RebuildReport.of(rebuilds.one(id));
    }

    @PostMapping(ONE + "/swap")
    ResponseEntity<RebuildReport> swap(@PathVariable long id, HttpServletRequest request) {
        return changed(id, request, rebuilds::swap);
    }

    @PostMapping(ONE + "/rollback")
    ResponseEntity<RebuildReport> rollBack(@PathVariable long id, HttpServletRequest request) {
        return changed(id, request, rebuilds::rollBack);
    }

    @PostMapping(ONE + "/cancel")
    ResponseEntity<RebuildReport> cancel(@PathVariable long id, HttpServletRequest request) {
        return changed(id, request, rebuilds::cancel);
    }

    @PostMapping(ONE + "/retire")
    ResponseEntity<RebuildReport> retire(@PathVariable long id, HttpServletRequest request) {
        return changed(id, request, rebuilds::retire);
    }

    private static ResponseEntity<RebuildReport> changed(
            long id, HttpServletRequest request, LongFunction<Rebuild> change) {
        Parameters.of(request, NONE);
        return accepted(change.apply(id));
    }

    private static ResponseEntity<RebuildReport> accepted(Rebuild rebuild) {
        return ResponseEntity.accepted()
                .location(URI.create(ALL + "/" + rebuild.number()))
                .body(RebuildReport.of(rebuild));
    }

    record RebuildList(List<RebuildReport> rebuilds) {}
}
