package eu.spana.index.rebuild.state;

/// What came of writing down a rebuild.
public enum StoreOutcome {
    WRITTEN,
    /// Someone else was faster: read it again.
    CONFLICT,
    UNAVAILABLE
}
