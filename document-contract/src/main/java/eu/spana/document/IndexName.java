package eu.spana.document;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Name of a physical index: `documents-v{schema}-{timestamp}`, lower case.
public record IndexName(String value) {
    /// Alias that readers use; it filters removals away.
    public static final String READ_ALIAS = "documents";

    /// Alias that the writer uses.
    public static final String WRITE_ALIAS = "documents-write";

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    public static IndexName of(int schemaVersion, Instant created) {
        return new IndexName(
                "documents-v%d-%s".formatted(schemaVersion, TIMESTAMP.format(created)));
    }

    /// The index of a fresh installation. Its timestamp is zeros, so that instances that start at
    /// the same time agree on one name and only one of them creates it.
    public static IndexName first(int schemaVersion) {
        return new IndexName("documents-v%d-%017d".formatted(schemaVersion, 0));
    }

    @Override
    public String toString() {
        return value;
    }
}
