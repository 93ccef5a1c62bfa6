package eu.spana.local.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Sends submissions one after another, so that a later one of the same document wins.
public final class Ingestion {

    private final DocumentSender sender;
    private final Progress progress;

    public Ingestion(DocumentSender sender) {
        this(sender, Progress.NONE);
    }

    Ingestion(DocumentSender sender, Progress progress) {
        this.sender = sender;
        this.progress = progress;
    }

    public Summary run(List<Submission> submissions) {
        var refusals = new ArrayList<String>();
        int documents = 0;
        for (int i = 0; i < submissions.size(); i++) {
            var submission = submissions.get(i);
            progress.show(i, submissions.size(), submission.name());
            switch (answer(submission)) {
                case Answer.Accepted accepted -> documents += accepted.documents();
                case Answer.Refused refused ->
                        refusals.add(submission.name() + ": " + refused.reason());
            }
        }
        progress.end();
        return new Summary(submissions.size(), documents, refusals);
    }

    private Answer answer(Submission submission) {
        try {
            return sender.send(submission.source().read());
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Refused(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Refused("interrupted");
        }
    }

    /// What became of all of them.
    ///
    /// @param submissions how many were sent
    /// @param documents how many came of those that were accepted
    /// @param refusals name and reason of each other
    public record Summary(int submissions, int documents, List<String> refusals) {

        public Summary {
            refusals = List.copyOf(refusals);
        }

        public String sentence() {
            return "%d of %d accepted, with %d %s; %d refused."
                    .formatted(
                            submissions - refusals.size(),
                            submissions,
                            documents,
                            documents == 1 ? "document" : "documents",
                            refusals.size());
        }
    }
}
