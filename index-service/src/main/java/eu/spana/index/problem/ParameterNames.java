package eu.spana.index.problem;

import org.springframework.http.ProblemDetail;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// The parameters that a route knows. Others are refused by name, since a misspelt parameter that
/// is passed over does something else than its caller meant.
public final class ParameterNames {
    private final Set<String> known;

    public ParameterNames(String... known) {
        this.known = new TreeSet<>(Set.of(known));
    }

    public void refuseOthers(Collection<String> names) {
        var unknown = new TreeSet<>(names);
        unknown.removeAll(known);
        if (unknown.isEmpty()) {
            return;
        }
        ProblemDetail problem =
                Problem.UNKNOWN_PARAMETER.with(
                        "Not known: %s. Known: %s."
                                .formatted(String.join(", ", unknown), String.join(", ", known)));
        problem.setProperty("parameters", unknown);
        throw new RequestRefused(problem);
    }
}
