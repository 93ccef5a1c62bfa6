package eu.spana.index.problem;

/// The problem for a status that the framework or the server chose.
final class StatusProblems {
    private StatusProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 404 -> Problem.NOT_FOUND;
            case 405 -> Problem.METHOD_NOT_ALLOWED;
            case 406 -> Problem.NOT_ACCEPTABLE;
            case 415 -> Problem.UNSUPPORTED_TYPE;
            case 429 -> Problem.BUSY;
            case 503 -> Problem.UNAVAILABLE;
            default -> status < 500 ? Problem.BAD_REQUEST : Problem.INTERNAL;
        };
    }
}
