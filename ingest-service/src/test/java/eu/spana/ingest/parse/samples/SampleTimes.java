package eu.spana.ingest.parse.samples;

import java.time.Instant;

/// When the samples say that they were made.
public final class SampleTimes {
    public static final Instant MADE = Instant.parse("2024-05-02T10:00:00Z");

    private SampleTimes() {}
}
