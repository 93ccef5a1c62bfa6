package eu.spana.ingest.publish;

/// What became of events handed to the log.
public sealed interface PublishOutcome {
    /// Every in-sync replica has every event.
    record Acknowledged() implements PublishOutcome {}

    /// The log did not acknowledge every event in time. Some may have been written; a repetition is
    /// safe, since its versions are later.
    record Unavailable() implements PublishOutcome {}

    /// An event is larger than the log takes.
    record TooLarge() implements PublishOutcome {}
}
