package eu.spana.query.parameter;

/// A caller gave a value that cannot be taken. Neither text repeats the value.
public final class InvalidParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String allowed;

    public InvalidParameter(String parameter, String allowed) {
        super("The parameter '" + parameter + "' must be " + allowed);
        this.parameter = parameter;
        this.allowed = allowed;
    }

    public String parameter() {
        return parameter;
    }

    /// What the parameter may be, in words.
    public String allowed() {
        return allowed;
    }
}
