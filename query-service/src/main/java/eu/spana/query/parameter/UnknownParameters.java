package eu.spana.query.parameter;

import java.util.List;

/// A caller used parameters that do not exist.
public final class UnknownParameters extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> unknown;
    private final transient List<String> known;

    public UnknownParameters(List<String> unknown, List<String> known) {
        super("Unknown parameters");
        this.unknown = List.copyOf(unknown);
        this.known = List.copyOf(known);
    }

    public List<String> unknown() {
        return unknown;
    }

    public List<String> known() {
        return known;
    }
}
