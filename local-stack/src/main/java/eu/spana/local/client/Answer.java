package eu.spana.local.client;

/// What became of one submission.
sealed interface Answer {

    /// Taken in.
    ///
    /// @param documents more than one where a page held several articles
    record Accepted(int documents) implements Answer {}

    record Refused(String reason) implements Answer {}
}
