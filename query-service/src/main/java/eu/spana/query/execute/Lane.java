package eu.spana.query.execute;

/// What searches are told apart by, so that one sort of them never takes the place of another.
public enum Lane {
    /// What people type, as a rule.
    ORDINARY,
    /// Searches that cost the index many times as much.
    HEAVY,
    /// Suggestions while typing, similar documents, what is to be known of words: small, and many.
    SMALL,
    /// Exports: long, and few.
    EXPORT
}
