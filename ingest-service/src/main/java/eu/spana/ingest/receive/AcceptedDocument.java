package eu.spana.ingest.receive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

import eu.spana.document.Document;
import eu.spana.document.DocumentId;
import eu.spana.document.DocumentVersion;
import eu.spana.document.Published;

import org.jspecify.annotations.Nullable;

/// What a caller learns about a document that the log has.
record AcceptedDocument(
        DocumentId id,
        DocumentVersion version,
        String title,
        String language,
        @JsonInclude(Include.NON_NULL) @Nullable Published published) {
    static AcceptedDocument of(Document document) {
        return new AcceptedDocument(
                document.id(),
                document.version(),
                document.mainTitle(),
                document.languages().getFirst(),
                document.published());
    }
}
