package eu.spana.local.process;

/// A child process that does not start, dies or does not get ready; the message is for people.
public final class ProcessFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ProcessFailure(String message) {
        super(message);
    }

    public ProcessFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
