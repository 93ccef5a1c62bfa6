package eu.spana.local.state;

/// A command that cannot do what it was asked; the message tells people why, in one line.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }
}
