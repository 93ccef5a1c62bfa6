package eu.spana.index.rebuild.job;

/// How a job ended, and what its process says of that.
enum JobEnd {
    DONE(0),
    UNKNOWN(1),
    REFUSED(2),
    FAILED(2);

    private final int code;

    JobEnd(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
