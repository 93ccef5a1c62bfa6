package eu.spana.ingest.receive;

import eu.spana.document.DocumentId;
import eu.spana.ingest.parse.content.UnreadableContent.Reason;

import java.util.List;

/// What became of a raw document.
sealed interface IntakeOutcome {
    /// The log has each of these documents.
    record Accepted(List<AcceptedDocument> documents) implements IntakeOutcome {}

    /// Any other outcome: the log has none of it.
    sealed interface NotAccepted extends IntakeOutcome {}

    /// No article could be read.
    record Unreadable(Reason reason, String detail) implements NotAccepted {}

    /// Everything in it was removed before; the id is that of one such removal.
    record Removed(DocumentId id) implements NotAccepted {}

    /// No parser became free in time.
    record Busy() implements NotAccepted {}

    /// A document is larger than the log takes.
    record TooLarge() implements NotAccepted {}

    /// The log cannot be reached, or the list of removals is not complete yet.
    record Unavailable() implements NotAccepted {}
}
