package eu.spana.ingest.parse.duplicates;

/// What the comparison of two texts came to.
public sealed interface Likeness {
    Figures figures();

    /// Word for word the same body.
    record Identical(Figures figures) implements Likeness {}

    /// The same text with small changes.
    record NearDuplicate(Figures figures) implements Likeness {}

    /// Most of the shorter text stands in the longer one, which says more.
    ///
    /// @param firstInSecond which of the two is the shorter
    record Contained(Figures figures, boolean firstInSecond) implements Likeness {}

    /// Two texts, however much they may look alike.
    record Distinct(Figures figures) implements Likeness {}

    /// Each from 0 to 1; what was not looked at is 0.
    ///
    /// @param estimate of the resemblance, from the signatures alone
    /// @param resemblance shared 5-word shingles of all (Jaccard)
    /// @param containment shared 5-word shingles of those of the shorter text
    /// @param commonRun longest run of paragraphs that both have, as a share of the letters of the
    ///   shorter text
    record Figures(double estimate, double resemblance, double containment, double commonRun) {}
}
